import { CHAPTERS, type ChapterId } from './claim';
import type { ClaimResult } from './claim-result';
import { summaryText } from './summary-text';

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

/** Counts results by status, in all and by chapter. */
export function summarise(results: readonly ClaimResult[]): Summary {
  const counts = {
    ...tally(results),
    chapters: CHAPTERS.flatMap((chapter) => {
      const own = results.filter((result) => result.chapter === chapter);
      return own.length > 0 ? [{ chapter, ...tally(own) }] : [];
    }),
    deviations: results.filter(({ status }) => status === 'deviates'),
  };
  return { ...counts, text: summaryText(counts) };
}

function tally(results: readonly ClaimResult[]): Tally {
  const count = (test: (result: ClaimResult) => boolean): number => results.filter(test).length;
  return {
    claims: results.length,
    hold: count(({ status }) => status === 'holds'),
    explained: count(({ status, explained }) => status === 'deviates' && explained),
    unexplained: count(({ status, explained }) => status === 'deviates' && !explained),
    notInExport: count(({ status }) => status === 'not-in-export'),
  };
}
