import type { Condition } from '../survey/measure';

export type Of<K extends Condition['is']> = Extract<Condition, { is: K }>;

/** What a condition's words need to know of the survey. */
export interface Told {
  /** Of rows of a linked table, not of respondents. */
  readonly isList: boolean;
  /** A question, as readers are told. */
  readonly question: (id: string) => string;
  /** Any of several. */
  readonly anyOf: (ids: readonly string[]) => string;
  /** An option in quotation marks. */
  readonly label: (question: string, option: string) => string;
}

/** Conditions that are told by themselves. */
export type Plain = Exclude<
  Condition,
  { is: 'kind' | 'group' | 'chose' | 'listed' | 'every' | 'some' | 'organisation' }
>;

/** How one language tells conditions and what rows are picked from. */
export interface ConditionWords {
  readonly kind: (populations: string, told: Told) => string;
  readonly group: (label: string, told: Told) => string;
  readonly organisation: (names: string, told: Told) => string;
  readonly chose: (choice: string, question: string, isSingle: boolean, told: Told) => string;
  readonly choseNone: (choice: string, question: string, told: Told) => string;
  readonly listed: {
    readonly some: (rows: string) => string;
    readonly exactly: (rows: string) => string;
    readonly between: (least: string, rows: string) => string;
    readonly atLeast: (rows: string) => string;
  };
  readonly other: (condition: Plain, told: Told) => string;
  /** Of organisations: in the register of who was asked. */
  readonly wereAsked: string;
  readonly inPopulations: (kinds: readonly string[]) => string;
  readonly ofForms: (forms: string) => string;
  /** Before what is said of rows. */
  readonly that: (isList: boolean) => string;
}
