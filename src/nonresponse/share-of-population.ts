import type { Count } from '../statistics/count';
import { nonresponse, type Nonresponse } from './nonresponse';
import { populationOf } from './population-of';

/**
 * What those who did not answer could make of a share of respondents; how many
 * they are follows from the count's measure.
 * @throws Error if the count is not one of organisations.
 * @example nonresponseTable({ shares: [kommuner.any, regioner.any].map((one) => shareOfPopulation(one)), … })
 */
export function shareOfPopulation(count: Count, level = 95): Nonresponse {
  const population = populationOf(count);
  if (population === null)
    throw new Error(`not a share of organisations: "${count.label}"; nobody knows how many rows the others would have`);
  return nonresponse(count, population, level);
}
