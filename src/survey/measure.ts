/** What one row of a count is: a row of the export, an organisation of the register, or a question or option of the codebook. */
export type RowKind = 'respondents' | 'cooperations' | 'organisations' | 'questions' | 'options';

/** Of several options: any of them chosen, all of them, or none. */
export type Quantifier = 'any' | 'all' | 'none';

/**
 * What can be said of a row: a closed list, so that a number can be traced,
 * counted again otherwise and put into words. The one exception is `own`, a
 * predicate written in a cell: it is shown as its source and never interpreted.
 */
export type Condition =
  /** The organisation is of one of these kinds. */
  | { readonly is: 'kind'; readonly kinds: readonly string[] }
  /** The organisation belongs to a municipality group. */
  | { readonly is: 'group'; readonly group: string }
  /** The organisation has this name. */
  | { readonly is: 'organisation'; readonly name: string }
  /** The organisation has an answer that counts. */
  | { readonly is: 'responded' }
  /** The question, any of several, was put to the row; answered or not. */
  | { readonly is: 'asked'; readonly questions: readonly string[] }
  | { readonly is: 'answered'; readonly questions: readonly string[] }
  /** Was asked any of the questions, and answered none: item nonresponse. */
  | { readonly is: 'missing'; readonly questions: readonly string[] }
  /** Wrote a free text to any of the questions. */
  | { readonly is: 'wrote'; readonly questions: readonly string[] }
  | {
      readonly is: 'chose';
      readonly question: string;
      readonly options: readonly string[];
      readonly how: Quantifier;
      /** What readers call these options together, such as a part of the world. */
      readonly as?: string;
    }
  /** An answer to any of the questions that says something of what was asked: not "don't know" alone. */
  | { readonly is: 'substantive'; readonly questions: readonly string[] }
  /** A ranking gives the option one of these places, the first of all being 1. */
  | {
      readonly is: 'placed';
      readonly question: string;
      readonly option: string;
      readonly from: number;
      readonly to: number;
    }
  /** A number is in a range, its ends included; null: without end. */
  | {
      readonly is: 'number';
      readonly question: string;
      readonly least: number | null;
      readonly most: number | null;
    }
  /** A free text to any of the questions contains a keyword, in any letter case, and not another one. */
  | {
      readonly is: 'mentions';
      readonly questions: readonly string[];
      readonly keyword: string;
      readonly without: string | null;
    }
  /** A text field holds exactly this. */
  | { readonly is: 'named'; readonly field: string; readonly name: string }
  /** The respondent lists so many cooperations that meet the conditions; `most` null: or more. */
  | {
      readonly is: 'listed';
      readonly where: readonly Condition[];
      readonly least: number;
      readonly most: number | null;
    }
  /** The option belongs to this question of the codebook. */
  | { readonly is: 'option-of'; readonly question: string }
  /** The question has a number in the questionnaire: it is no field of a list. */
  | { readonly is: 'numbered' }
  | { readonly is: 'every' | 'some'; readonly of: readonly Condition[] }
  | { readonly is: 'own'; readonly source: string; readonly test: (row: never) => boolean };

/** Which rows of the population a share is of. */
export interface MeasureBase {
  /**
   * Those who answered any of the questions, answered any with more than "don't know", were asked any, wrote something
   * to any, or all.
   */
  readonly state: 'answered' | 'substantive' | 'asked' | 'wrote' | 'all';
  /** Empty for `all`. */
  readonly questions: readonly string[];
  /** What the base is called where the words cannot be worked out, in Swedish: "kommuner utan samarbeten". */
  readonly words?: string;
}

/** What is counted as one: a row, a tick of a multiple-response question, or a distinct value of fields. */
export type MeasureUnit =
  | { readonly of: 'rows' }
  | { readonly of: 'ticks'; readonly question: string }
  | { readonly of: 'values'; readonly fields: readonly string[] };

/** How a count was made. Plain data, but for the predicates of `own` conditions. */
export interface Measure {
  readonly rows: RowKind;
  /** The population: what holds for every row that could have been counted. */
  readonly where: readonly Condition[];
  readonly base: MeasureBase;
  /** What holds for the counted ones; null: the whole base is counted. */
  readonly counted: Condition | null;
  readonly unit: MeasureUnit;
}

/** Every condition of a list, those inside others too. */
export const conditionsIn = (conditions: readonly (Condition | null)[]): Condition[] =>
  conditions.flatMap((one): Condition[] => {
    if (one === null) return [];
    if (one.is === 'every' || one.is === 'some') return [one, ...conditionsIn(one.of)];
    return one.is === 'listed' ? [one, ...conditionsIn(one.where)] : [one];
  });

/** Whether a condition tells of an organisation, whether it answered or not. */
export const isOfOrganisation = (condition: Condition): boolean =>
  condition.is === 'every' || condition.is === 'some'
    ? condition.of.every(isOfOrganisation)
    : ['kind', 'group', 'organisation', 'responded'].includes(condition.is);

/** Whether a predicate of a cell takes part: then the count cannot be made again with other rows. */
export const isOwn = ({ where, counted }: Measure): boolean =>
  conditionsIn([...where, counted]).some(({ is }) => is === 'own');
