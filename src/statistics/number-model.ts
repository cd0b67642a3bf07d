import type { DifferenceModel } from './difference-model';
import { atLeast } from './population-interval';
import { possible, type Sample } from './sample';

/** How much greater a number of the population is than one that is given; in organisations. */
export const numberModel = (sample: Sample, given: number): DifferenceModel => ({
  first: possible(sample),
  second: () => ({ low: 0, high: 0 }),
  difference: (yes) => yes - given,
  tail: (yes) => atLeast(sample, yes),
});
