/** One answer option. */
export interface Option {
  readonly id: string;
  /** What readers see, in Swedish. */
  readonly label: string;
  /** Chosen together with any other option, it contradicts. */
  readonly exclusive?: boolean;
  /** What cells hold instead of the label. */
  readonly code?: string;
  /** Other spellings of the label. */
  readonly names?: readonly string[];
  /** False: an answer, such as "don't know", that is outside the base `substantive`. */
  readonly substantive?: boolean;
  /** Whether a free-text column belongs to the option. */
  readonly hasText?: boolean;
}

/** What one earlier answer must be: any of these options, or a number in a range, its ends included. */
export type RoutingStep =
  | { readonly question: string; readonly any: readonly string[] }
  | { readonly question: string; readonly least?: number | undefined; readonly most?: number | undefined };

/** Who is asked: those whose earlier answers meet one step, all of several, or some. */
export type Routing = RoutingStep | { readonly every: readonly Routing[] } | { readonly some: readonly Routing[] };

/**
 * `grid`: several items over the same options, each of which is a `single`
 * question of its own. `rank`: options in the order of their places. `list`:
 * answered by rows of a sheet of their own.
 */
export type QuestionType = 'single' | 'multiple' | 'grid' | 'rank' | 'number' | 'date' | 'text' | 'list';

/** A question of the answers sheet, or a field of the cooperations sheet. */
export interface Question {
  /** Of a linked table, not of the questionnaire. */
  readonly isField?: boolean;
  readonly id: string;
  /** Number in the questionnaire; null for a field. */
  readonly number: number | null;
  readonly type: QuestionType;
  readonly text: string;
  /** In codebook order; empty for free text and lists. */
  readonly options: readonly Option[];
  /** Null: everybody is asked. */
  readonly asked: Routing | null;
  /** Of a list question: the forms of cooperation that it is about, and the fields that answer it. */
  readonly list?: { readonly forms: readonly string[]; readonly fields: readonly string[] };
  /** Forms of cooperation that it is about: who lists others and none of these has nothing to answer. */
  readonly concerns?: readonly string[];
  /** Of a grid: the ids of the questions that its items are. */
  readonly items?: readonly string[];
  /** Of an item: the id of its grid. */
  readonly grid?: string;
  /** Between the options that stand in one cell. */
  readonly separator?: string;
  /** Cell values that are no answer to this question, as match keys. */
  readonly missing?: ReadonlySet<string>;
  /**
   * Column letters in the export: by option id, `text` and `text:OPTION` for free text, `answer` for a cell that holds
   * the choice, `place:ITEM` for a place of a ranking.
   */
  readonly columns: ReadonlyMap<string, string>;
}

/**
 * The label of an option.
 * @throws Error `unknown option: …` if the question has no such option.
 */
export function labelOf(question: Question, option: string): string {
  const found = question.options.find(({ id }) => id === option);
  if (!found)
    throw new Error(
      `unknown option: ${option} (question ${question.id} has ${question.options.map(({ id }) => id).join(', ')})`,
    );
  return found.label;
}
