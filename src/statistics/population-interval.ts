import type { Bounds } from './bounds';
import { choose } from './choose';
import { checkSample, complement, type Sample } from './sample';
import { isKeptAt, type Tail } from './tail';

/**
 * Confidence interval for how many of a finite population would say yes, if
 * those who answered are a simple random sample of it: every number that an
 * exact hypergeometric test with half the error on each side does not reject.
 * The finite-population form of Clopper and Pearson's interval; its coverage is
 * never below the level.
 * Source: Konijn (1973), Statistical Theory of Sample Survey Design and
 * Analysis; Buonaccorsi (1987), The American Statistician 41(3), 215–218.
 * @param level In percent; up to three decimals.
 * @returns Numbers of the population, not shares.
 * @throws RangeError if the numbers are not whole or not in order.
 * @example populationInterval({ count: 3, base: 10, population: 50 }) // { low: 5, high: 31 }
 */
export function populationInterval(sample: Sample, level = 95): Bounds {
  checkSample(sample);
  const isKept = isKeptAt(level);
  const lowest = (one: Sample): number => {
    for (let yes = one.count; ; yes++) if (isKept(atLeast(one, yes))) return yes;
  };
  return { low: lowest(sample), high: sample.population - lowest(complement(sample)) };
}

/** How many samples have so many or more who say yes, if `yes` of the population do. */
export function atLeast({ count, base, population }: Sample, yes: number): Tail {
  let samples = 0n;
  for (let seen = Math.max(count, base - (population - yes)); seen <= Math.min(base, yes); seen++)
    samples += choose(yes, seen) * choose(population - yes, base - seen);
  return { samples, of: choose(population, base) };
}
