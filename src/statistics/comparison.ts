import { apartModel } from './apart-model';
import type { DifferenceModel } from './difference-model';
import { numberModel } from './number-model';
import { overlappingModel } from './overlapping-model';
import { pairedModel } from './paired-model';
import { checkPairedSample, type PairedSample } from './paired-sample';
import { checkSample, complement, type Sample } from './sample';

/**
 * What is compared, by how the samples hang together: a number with one that is
 * `given`; shares of populations that are `apart`, with nobody in common; two
 * answers of the same respondents (`paired`); answers of `overlapping`
 * respondents or populations. `both` are those of them who answered both
 * questions, a random sample too; null unless the populations are the same.
 */
export type Comparison =
  | { readonly kind: 'given'; readonly one: Sample; readonly number: number }
  | { readonly kind: 'apart'; readonly one: Sample; readonly other: Sample }
  | ({ readonly kind: 'paired' } & PairedSample)
  | { readonly kind: 'overlapping'; readonly one: Sample; readonly other: Sample; readonly both: PairedSample | null };

/** A comparison both ways round: how much greater the one is, and how much greater the other; numbers of `of`. */
export interface ComparisonModels {
  readonly greater: DifferenceModel;
  readonly less: DifferenceModel;
  readonly of: number;
}

/**
 * How likely the samples of a comparison are, whatever is true of the population.
 * @throws RangeError `not 0 ≤ count ≤ base ≤ population: …`, `no share of nobody: …`, `not those who answered both: …`
 */
export function modelsOf(comparison: Comparison): ComparisonModels {
  if (comparison.kind === 'paired') return pairedModels(comparison);
  const { one } = comparison;
  checkSample(one);
  if (comparison.kind === 'given') {
    const { number } = comparison;
    return {
      greater: numberModel(one, number),
      less: numberModel(complement(one), one.population - number),
      of: 1,
    };
  }
  const { other } = comparison;
  checkSample(other);
  if (one.population === 0 || other.population === 0) throw new RangeError('no share of nobody: a population is 0');
  if (comparison.kind === 'overlapping' && comparison.both) {
    checkBoth(comparison.both, one, other);
    if (tellsMore(comparison.both, one, other)) return pairedModels(comparison.both);
  }
  const model = comparison.kind === 'apart' ? apartModel : overlappingModel;
  return { greater: model(one, other), less: model(other, one), of: one.population * other.population };
}

function pairedModels(sample: PairedSample): ComparisonModels {
  checkPairedSample(sample);
  if (sample.population === 0) throw new RangeError('no share of nobody: a population is 0');
  const { onlyOne, onlyOther } = sample;
  return {
    greater: pairedModel(sample),
    less: pairedModel({ ...sample, onlyOne: onlyOther, onlyOther: onlyOne }),
    of: sample.population,
  };
}

function checkBoth({ base, population }: PairedSample, one: Sample, other: Sample): void {
  if (population !== one.population || population !== other.population || base > Math.min(one.base, other.base))
    throw new RangeError(
      `not those who answered both: ${base} of ${population}, beside ${one.base} of ${one.population} and ${other.base} of ${other.population}`,
    );
}

/**
 * Whether those who answered both questions alone bound the difference better
 * than the shares one by one. Decided by how many answered, never by what, so
 * that the coverage stays: where the variance of a share of them is at most
 * that of both shares together.
 */
function tellsMore(both: PairedSample, one: Sample, other: Sample): boolean {
  if ([one, other].some(({ base, population }) => base === population)) return false;
  const unseen = ({ base, population }: Omit<Sample, 'count'>): number => population / base - 1;
  return both.base > 0 && unseen(both) <= unseen(one) + unseen(other);
}
