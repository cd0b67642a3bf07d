import type { ChapterId } from './claims/report-chapter';
import type { ClaimResult } from './claims/claim-result';

/** How many printed numbers hold. */
export interface Tally {
  readonly claims: number;
  readonly hold: number;
  readonly explained: number;
  readonly unexplained: number;
  readonly notInExport: number;
}

export interface Summary extends Tally {
  /** Chapters that have results, in the report's order. */
  readonly chapters: readonly (Tally & { readonly chapter: ChapterId })[];
  /** Results that deviate, explained ones too. */
  readonly deviations: readonly ClaimResult[];
  /** For the command line: a line a chapter, then each deviation. */
  readonly text: string;
}
