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
  /** What differs, in Swedish, where the value alone does not say it. */
  readonly difference: string | null;
}

/** The export cannot answer. */
export interface Missing {
  /** Why, in Swedish. */
  readonly missing: string;
}

/** Evidence of the wrong kind: a fault of the cell, not of the export. */
export class EvidenceError extends Error {
  override readonly name = 'EvidenceError';
}

export const EMPTY_BASE: Missing = { missing: 'Exporten har inga svar att räkna på (basen är 0).' };
export const NO_ANSWER: Missing = { missing: 'Exporten ger inget svar.' };
