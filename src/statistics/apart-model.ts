import { adjustedShare, lowerLimit } from './adjusted-limit';
import { choose } from './choose';
import type { DifferenceModel } from './difference-model';
import { orderedOutcomes } from './ordered-outcomes';
import { remembered } from './remembered';
import { possible, type Sample } from './sample';

/**
 * How much greater a share is in one population than in another, which have
 * nobody in common, after a simple random sample of each. The difference is in
 * numbers of the product of both populations.
 *
 * Samples are ordered by the lower limit of Agresti and Caffo (2000), The
 * American Statistician 54(4), 280–288, with the finite population correction:
 * it decides only which samples speak more for a difference; how likely they
 * are is counted.
 */
export function apartModel(one: Sample, other: Sample): DifferenceModel {
  const greatest = orderedOutcomes(
    { first: one.count, second: other.count },
    { first: one.base, second: () => other.base },
    (count, otherCount) => {
      const [a, b] = [adjustedShare(count, one), adjustedShare(otherCount, other)];
      return lowerLimit({ share: a.share - b.share, variance: a.variance + b.variance });
    },
  );
  const exactly = remembered((yes) => samplesWith(one, yes));
  const atMost = remembered((yes) => {
    let sum = 0n;
    return samplesWith(other, yes).map((samples) => (sum += samples));
  });
  const of = choose(one.population, one.base) * choose(other.population, other.base);
  return {
    first: possible(one),
    second: () => possible(other),
    difference: (yes, otherYes) => yes * other.population - otherYes * one.population,
    tail: (yes, otherYes) => {
      const others = atMost(otherYes);
      return {
        samples: exactly(yes).reduce((sum, each, seen) => sum + each * (others[greatest[seen] ?? -1] ?? 0n), 0n),
        of,
      };
    },
  };
}

/** Of each number who say yes, how many samples have it, if `yes` of the population do. */
const samplesWith = ({ base, population }: Sample, yes: number): bigint[] =>
  Array.from({ length: base + 1 }, (_, seen) => choose(yes, seen) * choose(population - yes, base - seen));
