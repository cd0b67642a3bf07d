import { adjustedDifference, lowerLimit } from './adjusted-limit';
import { choose } from './choose';
import type { DifferenceModel } from './difference-model';
import { orderedOutcomes } from './ordered-outcomes';
import type { PairedSample } from './paired-sample';

/**
 * How many more of a population give one answer than another, after a simple
 * random sample who answered both questions: those who give only the one less
 * those who give only the other, in numbers of the population (multivariate
 * hypergeometric).
 *
 * Samples are ordered by the lower limit of Bonett and Price (2012), Journal of
 * Educational and Behavioral Statistics 37(4), 479–488, with the finite
 * population correction: it decides only which samples speak more for a
 * difference; how likely they are is counted.
 */
export function pairedModel(sample: PairedSample): DifferenceModel {
  const { onlyOne, onlyOther, base, population } = sample;
  const greatest = orderedOutcomes(
    { first: onlyOne, second: onlyOther },
    { first: base, second: (first) => base - first },
    (first, second) => lowerLimit(adjustedDifference(first, second, sample)),
  );
  const others = population - base;
  return {
    first: { low: onlyOne, high: onlyOne + others },
    second: (first) => ({ low: onlyOther, high: onlyOther + others - (first - onlyOne) }),
    difference: (first, second) => first - second,
    tail: (first, second) => ({
      samples: samplesWithin(greatest, { first, second, neither: population - first - second }, base),
      of: choose(population, base),
    }),
  };
}

/**
 * How many samples of a population of three kinds have at most so many of the
 * second kind as their number of the first kind allows.
 */
function samplesWithin(
  greatest: readonly number[],
  { first, second, neither }: { readonly first: number; readonly second: number; readonly neither: number },
  base: number,
): bigint {
  const rest = second + neither;
  const start = Math.min(base, first);
  let [drawn, allowed] = [base - start, greatest[start] ?? -1];
  const exactly = (): bigint => choose(second, allowed) * choose(neither, drawn - allowed);
  /** How many ways to draw so many of the rest with at most so many of the second kind as are allowed. */
  let within = 0n;
  for (let seen = 0; seen <= allowed; seen++) within += choose(second, seen) * choose(neither, drawn - seen);
  let samples = 0n;
  for (let seen = start; seen >= Math.max(0, base - rest); seen--) {
    for (const limit = greatest[seen] ?? -1; allowed > limit; allowed--) within -= exactly();
    samples += choose(first, seen) * within;
    // One more is drawn: each larger draw comes of as many smaller ones as it has members, unless that one is of the second kind and one too many.
    within = (within * BigInt(rest - drawn) - exactly() * BigInt(second - allowed)) / BigInt(drawn + 1);
    drawn++;
  }
  return samples;
}
