import type { Cases } from '../survey/cases';
import { countsOver, type Category } from './counts-over';
import type { Count } from './count';
import { ranked } from './ranking';

/** Counts of one base, most first, equal ones by label in Swedish order. */
export function tally<C>(cases: Cases<C>, categories: readonly Category[]): Count<C>[] {
  return ranked(
    countsOver<C>(cases, { base: { state: 'all', questions: [] }, unit: { of: 'rows' } }, categories).counts,
  );
}
