import type { DifferenceModel } from './difference-model';
import { isKeptAt } from './tail';

/**
 * The least difference of all pairs that are not too unlikely with the sample
 * that was seen: Buehler's (1957) confidence limit, whose coverage is at least
 * that of the level whatever the other parameter of the pair is.
 */
export function lowestDifference({ first, second, difference, tail }: DifferenceModel, level: number): number {
  const isKept = isKeptAt(level);
  let lowest = Infinity;
  // The most that pull down grow with those that pull up, so that one walk along the border sees all.
  let most = second(first.low).low - 1;
  for (let at = first.low; at <= first.high; at++) {
    const { low, high } = second(at);
    while (most < high && isKept(tail(at, most + 1))) most++;
    if (most >= low) lowest = Math.min(lowest, difference(at, Math.min(most, high)));
  }
  return lowest;
}
