import type { DifferenceBounds } from '../../src/statistics/difference-interval';
import { populationInterval } from '../../src/statistics/population-interval';
import type { Sample } from '../../src/statistics/sample';

/** A share with its limits. */
type Limits = readonly [share: number, low: number, high: number];

/**
 * Newcombe's (1998) square-and-add: the limits of two shares put together, method 10 for samples that are apart and, with a
 * correlation of the answers, for paired ones. Shares from 0 to 1.
 */
export function squareAndAdd(
  [one, low, high]: Limits,
  [other, otherLow, otherHigh]: Limits,
  correlation = 0,
): { readonly low: number; readonly high: number } {
  const apart = (a: number, b: number): number => Math.sqrt(Math.max(0, a * a + b * b - 2 * correlation * a * b));
  return {
    low: one - other - apart(one - low, otherHigh - other),
    high: one - other + apart(high - one, other - otherLow),
  };
}

/** Limits by the exact interval of a finite population. */
function exactLimits(sample: Sample): Limits {
  const { low, high } = populationInterval(sample);
  return [sample.count / sample.base, low / sample.population, high / sample.population];
}

/** Of the exact intervals of two populations. */
export function squareAndAddApart(one: Sample, other: Sample): DifferenceBounds {
  const of = one.population * other.population;
  const { low, high } = squareAndAdd(exactLimits(one), exactLimits(other));
  return { low: low * of, high: high * of, of };
}

/** Of the exact intervals of those who gave only the one and only the other answer, which exclude each other. */
export const squareAndAddPaired =
  ({ base, population }: Omit<Sample, 'count'>) =>
  (onlyOne: number, onlyOther: number): DifferenceBounds => {
    const [one, other] = [onlyOne, onlyOther].map((count) => exactLimits({ count, base, population })) as [
      Limits,
      Limits,
    ];
    const [p, q] = [one[0], other[0]];
    const spread = Math.sqrt(p * (1 - p) * q * (1 - q));
    const { low, high } = squareAndAdd(one, other, spread === 0 ? 0 : (-p * q) / spread);
    return { low: low * population, high: high * population, of: population };
  };
