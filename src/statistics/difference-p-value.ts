import { modelsOf, type Comparison } from './comparison';
import type { DifferenceModel } from './difference-model';
import { asNumber, type Tail } from './tail';

/**
 * How likely samples are that speak for a difference at least as much as those
 * that were seen, if there is none: the greatest probability over all numbers
 * of the population without a difference, both ways round. Exact, and of one
 * piece with `differenceInterval`: the interval at a level leaves out 0 where,
 * and only where, the p-value is at most the error of the level.
 * @returns From 0 (whatever the others would have said) to 1.
 * @throws RangeError if the numbers are not whole, not in order, or a population is empty.
 * @example differencePValue({ kind: 'paired', onlyOne: 9, onlyOther: 2, base: 20, population: 40 })
 */
export function differencePValue(comparison: Comparison): number {
  const { greater, less } = modelsOf(comparison);
  return Math.min(1, 2 * asNumber(greatestTail(greater)), 2 * asNumber(greatestTail(less)));
}

/** Of all pairs of numbers whose difference is not above 0, the one with which the sample is likeliest. */
function greatestTail({ first, second, difference, tail }: DifferenceModel): Tail {
  let greatest: Tail = { samples: 0n, of: 1n };
  let least = second(first.low).low;
  for (let at = first.low; at <= first.high; at++) {
    const { high } = second(at);
    while (least <= high && difference(at, least) > 0) least++;
    if (least > high) break;
    const one = tail(at, least);
    if (one.samples * greatest.of > greatest.samples * one.of) greatest = one;
  }
  return greatest;
}
