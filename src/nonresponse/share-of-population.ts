import type { CountedRows } from '../published/evidence/counted-rows';
import { nonresponse, type Nonresponse } from './nonresponse';
import { populationOf } from './population-of';
import { isWhyNot } from './why-not';

/**
 * What those who did not answer could make of a share of respondents; how many
 * they are follows from the count's measure. The base is those whose answer is
 * known.
 * @throws Error if the count is not one of organisations.
 * @example nonresponseTable({ shares: [kommuner.any, regioner.any].map((one) => shareOfPopulation(one)), … })
 */
export function shareOfPopulation(count: CountedRows, level = 95): Nonresponse {
  const found = populationOf(count);
  if (isWhyNot(found)) throw new Error(`not a share of organisations: "${count.label}" (${found})`);
  const { key, label } = count;
  return nonresponse({ key, label, count: found.rows.size, base: found.baseRows.size }, found.all.size, level);
}
