import type { Unit } from './cell';

/** The clauses that tell what can be worked out of small groups. */
export interface SecretWords {
  /** So many more organisations, or answers, than are named. */
  readonly moreOrganisations: (many: number) => string;
  readonly moreAnswers: (many: number) => string;
  /** Of how many: "4 av 5". */
  readonly share: (span: string, rows: number) => string;
  /** What all of a group of so many gave, or none of them. */
  readonly all: (rows: number, answers: readonly string[], unit: Unit) => string;
  readonly none: (rows: number, answers: readonly string[], unit: Unit) => string;
  /** The only one that gave an answer, or that did not, knows what the others did. */
  readonly onlyOne: (answer: string, rows: number, gave: boolean) => string;
  /**
   * How few gave an answer, or did not: each with its number. The verb stands once, after the first number;
   * none where the answers hold their own.
   */
  readonly few: (each: readonly Few[], more: string | null, verb: { unit: Unit; not: boolean } | null) => string;
}

export interface Few {
  readonly span: string;
  readonly answer: string;
}
