import type { Cases } from '../survey/cases';
import { countsOver, type Category } from './counts-over';
import type { Count } from './count';

/** Counts of one base, most first, equal ones by label in Swedish order. */
export function tally<C>(cases: Cases<C>, categories: readonly Category[]): Count<C>[] {
  const swedish = new Intl.Collator('sv');
  return countsOver<C>(cases, { base: { state: 'all', questions: [] }, unit: { of: 'rows' } }, categories).counts.sort(
    (a, b) => b.count - a.count || swedish.compare(a.label, b.label),
  );
}
