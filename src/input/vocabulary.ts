/**
 * Whether one of it is "en" or "ett" in Swedish. `mixed` is a pair such as
 * landsting/region that is neither: a single one is written in digits.
 */
export type Gender = 'common' | 'neuter' | 'mixed';

/** What is counted, as sentences need it. A phrase such as "kommuner med samarbeten" is one, too. */
export interface Noun {
  readonly singular: string;
  readonly plural: string;
  readonly gender: Gender;
  /** It can answer a question; others, such as cooperations, have data or lack it. */
  readonly answers?: boolean;
  /** Those that are meant, where they own something: "kommunerna", "the municipalities"; `plural` without it. */
  readonly definite?: string;
}

/** A Swedish adjective before one of something. Empty is left out: one name cannot be "olika". */
export interface Adjective {
  readonly plural: string;
  readonly common: string;
  readonly neuter: string;
}

/** The words of a study, beside those that every study has. */
export interface Vocabulary {
  readonly nouns: readonly Noun[];
  readonly adjectives: readonly Adjective[];
  /** What the organisations of a population are, by its id. */
  readonly populations: ReadonlyMap<string, Noun>;
  /** What the rows of a linked table are, by its id. */
  readonly tables: ReadonlyMap<string, Noun>;
}

const NONE: Vocabulary = { nouns: [], adjectives: [], populations: new Map(), tables: new Map() };
let learnt = NONE;

/** From now on texts know these words: those of the survey which a process loaded last. */
export function learn(words: Vocabulary = NONE): void {
  learnt = words;
}

/** The words of the study at work. */
export const vocabulary = (): Vocabulary => learnt;
