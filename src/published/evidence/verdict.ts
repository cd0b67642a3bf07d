import { inLanguage } from '../../input/language';
/** What comparing one printed number with the evidence gave. */
export type Verdict = Found | Missing;

export interface Found {
  /** Unrounded number, text of a comparison, or members of a list. */
  readonly value: number | string | readonly string[];
  /** The value as readers see it, rounded as printed. */
  readonly text: string;
  readonly count: number | null;
  readonly base: number | null;
  readonly holds: boolean;
  /** What differs, where the value alone does not say it. */
  readonly difference: string | null;
}

/** The export cannot answer. */
export interface Missing {
  /** Why. */
  readonly missing: string;
}

/** Evidence of the wrong kind: a fault of the cell, not of the export. */
export class EvidenceError extends Error {
  override readonly name = 'EvidenceError';
}

export const emptyBase = (): Missing => ({
  missing: inLanguage({
    sv: 'Exporten har inga svar att räkna på (basen är 0).',
    en: 'The export has no answers to count (the base is 0).',
  }),
});
export const noAnswer = (): Missing => ({
  missing: inLanguage({ sv: 'Exporten ger inget svar.', en: 'The export gives no answer.' }),
});
