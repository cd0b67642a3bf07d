import type { DifferenceModel } from './difference-model';
import { atLeast } from './population-interval';
import { complement, possible, type Sample } from './sample';

/**
 * How much greater one share is than another, where nothing is known of how the
 * samples hang together: each share is bounded by itself, with half the error
 * (Bonferroni), or all of it if the other share is known because all answered.
 * The difference is in numbers of the product of both populations.
 */
export function overlappingModel(one: Sample, other: Sample): DifferenceModel {
  const isShared = one.base < one.population && other.base < other.population;
  const less = complement(other);
  return {
    first: possible(one),
    second: () => possible(other),
    difference: (yes, otherYes) => yes * other.population - otherYes * one.population,
    tail: (yes, otherYes) => {
      const [a, b] = [atLeast(one, yes), atLeast(less, other.population - otherYes)];
      const least = a.samples * b.of < b.samples * a.of ? a : b;
      return isShared ? { ...least, samples: 2n * least.samples } : least;
    },
  };
}
