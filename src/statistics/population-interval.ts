/** What was seen in a sample without replacement of a finite population. */
export interface Sample {
  /** How many of those who answered said yes. */
  readonly count: number;
  /** How many answered. */
  readonly base: number;
  /** How many there are, those who did not answer too. */
  readonly population: number;
}

/** Least and greatest number of the population. */
export interface Bounds {
  readonly low: number;
  readonly high: number;
}

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
  const { count, base, population } = sample;
  const inOrder = [0, count, base, population].every(
    (value, at, all) => Number.isSafeInteger(value) && value >= (all[at - 1] ?? 0),
  );
  if (!inOrder) throw new RangeError(`not 0 ≤ count ≤ base ≤ population: ${count}, ${base}, ${population}`);
  if (!(level > 0 && level < 100)) throw new RangeError(`not a level in percent: ${level}`);
  return {
    low: lowest(sample, level),
    high: population - lowest({ count: base - count, base, population }, level),
  };
}

/** Least number of the population with which so many or more in the sample are not too unlikely; exact integers. */
function lowest({ count, base, population }: Sample, level: number): number {
  const error = BigInt(Math.round((100 - level) * 1000));
  const samples = choose(population, base);
  for (let yes = count; ; yes++) {
    if (200_000n * atLeast(count, base, yes, population) > error * samples) return yes;
  }
}

/** How many samples have so many or more of the `yes` in the population. */
function atLeast(count: number, base: number, yes: number, population: number): bigint {
  let sum = 0n;
  for (let k = Math.max(count, base - (population - yes)); k <= Math.min(base, yes); k++)
    sum += choose(yes, k) * choose(population - yes, base - k);
  return sum;
}

const rows: bigint[][] = [[1n]];

/** Binomial coefficient, out of Pascal's triangle. */
function choose(n: number, k: number): bigint {
  for (let at = rows.length; at <= n; at++) {
    const above = rows[at - 1] ?? [];
    rows.push(Array.from({ length: at + 1 }, (_, index) => (above[index - 1] ?? 0n) + (above[index] ?? 0n)));
  }
  return rows[n]?.[k] ?? 0n;
}
