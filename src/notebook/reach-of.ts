import { populationOf } from '../nonresponse/population-of';
import { shareOfPopulation } from '../nonresponse/share-of-population';
import { isWhyNot } from '../nonresponse/why-not';
import type { Count } from '../statistics/count';
import type { Reach } from '../tables/table-json';
import { countsBehind } from '../tables/counts-behind';
import type { Table } from '../tables/table';

/**
 * How far those who did not answer could move each share of a table, row by row;
 * null for a row of which nonresponse says nothing, or that it cannot move.
 */
export function reachOf(table: Table): (Reach | null)[] {
  const counts = countsBehind(table);
  return counts.length === table.rows.length ? counts.map(reach) : table.rows.map(() => null);
}

function reach(count: Count): Reach | null {
  // Of organisations of the register all is known.
  if (count.base === 0 || count.measure.rows === 'organisations' || isWhyNot(populationOf(count))) return null;
  const { base, population, interval, worst } = shareOfPopulation(count);
  return interval === null || population === base ? null : { population, interval, worst };
}
