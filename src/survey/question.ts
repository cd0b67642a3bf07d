/** One answer option. */
export interface Option {
  readonly id: string;
  /** What readers see, in Swedish. */
  readonly label: string;
  /** Chosen together with any other option, it contradicts. */
  readonly exclusive?: boolean;
  /** Header of the free-text column that belongs to the option. */
  readonly text?: string;
}

/** Who is asked: those that chose any of these options of an earlier question. */
export interface Routing {
  readonly question: string;
  readonly any: readonly string[];
}

/** A question of the answers sheet, or a field of the cooperations sheet. */
export interface Question {
  readonly id: string;
  /** Number in the questionnaire; null for a field. */
  readonly number: number | null;
  readonly type: 'single' | 'multiple' | 'text' | 'list';
  readonly text: string;
  /** In codebook order; empty for free text and lists. */
  readonly options: readonly Option[];
  /** Null: everybody is asked. */
  readonly asked: Routing | null;
  /** Of a list question: the forms of cooperation that it is about, and the fields that answer it. */
  readonly list?: { readonly forms: readonly string[]; readonly fields: readonly string[] };
  /** Forms of cooperation that it is about: who lists others and none of these has nothing to answer. */
  readonly concerns?: readonly string[];
  /** Column letters in the export: by option id, `text` for free text, `answer` for a single choice. */
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
