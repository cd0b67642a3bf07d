import { groupBy } from '../input/group-by';
import type { ClaimResult } from './claims/claim-result';
import type { Summary, Tally } from './summary';
import { summaryText } from './summary-text';

/**
 * Counts results by status, in all and by chapter.
 * @param results In the report's order.
 */
export function summarise(results: readonly ClaimResult[]): Summary {
  const counts = {
    ...tally(results),
    chapters: [...groupBy(results, ({ chapter }) => chapter)].map(([chapter, own]) => ({ chapter, ...tally(own) })),
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
