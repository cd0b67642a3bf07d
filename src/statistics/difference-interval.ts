import type { Bounds } from './bounds';
import { modelsOf, type Comparison } from './comparison';
import { lowestDifference } from './lowest-difference';

/** Bounds of a difference as fractions with one denominator, so that comparing them is exact. */
export interface DifferenceBounds extends Bounds {
  readonly of: number;
}

/**
 * Confidence interval for how much greater one share of a finite population is
 * than another, if those who answered are simple random samples: every
 * difference that some pair of numbers of the population has which an exact
 * test with half the error on each side does not reject. Its coverage is never
 * below the level, however large or small the shares are.
 *
 * Newcombe's (1998) square-and-add is shorter by a little and covers far less
 * than it says where populations are small: README, Method.
 *
 * A claim of several statements that must all hold needs each of them at the
 * full level and no correction: that it is wrong while one statement is not
 * true is no likelier than that this statement is thought to hold
 * (intersection–union; Berger 1982, Technometrics 24(4), 295–300). Many claims
 * of one figure do need one: `holm`.
 * @param level In percent; up to three decimals.
 * @returns Numbers of `of`: of the population if paired, of both populations' product if not, and of 1 if a number is given.
 * @throws RangeError if the numbers are not whole, not in order, or a population is empty.
 * @example differenceInterval({ kind: 'paired', onlyOne: 9, onlyOther: 2, base: 20, population: 40 })
 */
export function differenceInterval(comparison: Comparison, level = 95): DifferenceBounds {
  const { greater, less, of } = modelsOf(comparison);
  // Adding 0 turns -0 into 0.
  return { low: lowestDifference(greater, level), high: 0 - lowestDifference(less, level), of };
}
