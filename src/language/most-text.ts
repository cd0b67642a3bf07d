import type { Count } from '../statistics/count';
import { ranked } from '../statistics/ranking';
import { formatCount } from './numbers';
import { listed } from './words';

/** So many equal ones are named; more are counted. */
const NAMED = 3;

/**
 * Who has the most of something, by number.
 * @param what In the plural, such as "aktiva vänorter".
 * @example mostText(byOrganisation(active), 'aktiva vänorter') // "Ockelbo har flest aktiva vänorter: 15"
 */
export function mostText(counts: readonly Count[], what: string): string {
  const [first] = ranked(counts);
  if (!first || first.count === 0) return `Ingen har ${what}`;
  const equal = counts.filter(({ count }) => count === first.count);
  const names = equal.length > NAMED ? formatCount(equal.length) : listed(equal.map(({ label }) => label));
  return `${names} har flest ${what}: ${formatCount(first.count)}${equal.length > 1 ? ' vardera' : ''}`;
}
