import * as fc from 'fast-check';
import type { Comparison } from '../../src/statistics/comparison';
import type { PairedSample } from '../../src/statistics/paired-sample';
import type { Sample } from '../../src/statistics/sample';

/** Whole numbers from the least to the greatest. */
const ascending = (parts: number, most: number): fc.Arbitrary<number[]> =>
  fc.array(fc.nat(most), { minLength: parts, maxLength: parts }).map((all) => [...all].sort((a, b) => a - b));

/** Samples of populations of 1 to so many, those without answers too. */
export const samples = (most: number): fc.Arbitrary<Sample> =>
  ascending(3, most)
    .filter(([, , population]) => population !== 0)
    .map(([count = 0, base = 0, population = 0]) => ({ count, base, population }));

export const pairedSamples = (most: number): fc.Arbitrary<PairedSample> =>
  ascending(4, most)
    .filter(([, , , population]) => population !== 0)
    .map(([onlyOne = 0, either = 0, base = 0, population = 0]) => ({
      ...{ onlyOne, onlyOther: either - onlyOne },
      ...{ base, population },
    }));

/** Answers of overlapping respondents of one population. */
const overlapping = (most: number): fc.Arbitrary<Comparison> =>
  fc
    .array(fc.nat(most), { minLength: 9, maxLength: 9 })
    .filter((numbers) => numbers.some((number) => number > 0))
    .map(
      ([
        alike = 0,
        yesBoth = 0,
        onlyOne = 0,
        onlyOther = 0,
        oneYes = 0,
        oneNo = 0,
        otherYes = 0,
        otherNo = 0,
        unseen = 0,
      ]) => {
        const both = alike + yesBoth + onlyOne + onlyOther;
        const [one, other] = [oneYes + oneNo, otherYes + otherNo];
        const population = both + one + other + unseen;
        return {
          kind: 'overlapping',
          one: { count: yesBoth + onlyOne + oneYes, base: both + one, population },
          other: { count: yesBoth + onlyOther + otherYes, base: both + other, population },
          both: { onlyOne, onlyOther, base: both, population },
        };
      },
    );

/** Comparisons of every kind. */
export const comparisons = (most: number): fc.Arbitrary<Comparison> =>
  fc.oneof(
    fc.tuple(samples(most), fc.nat(most)).map(([one, number]): Comparison => ({ kind: 'given', one, number })),
    fc.tuple(samples(most), samples(most)).map(([one, other]): Comparison => ({ kind: 'apart', one, other })),
    pairedSamples(most).map((sample): Comparison => ({ kind: 'paired', ...sample })),
    overlapping(Math.ceil(most / 4)),
    fc
      .tuple(samples(most), samples(most))
      .map(([one, other]): Comparison => ({ kind: 'overlapping', one, other, both: null })),
  );

/** The other share against the one; a number that is given against those who say no stays what it is. */
export function swapped(comparison: Exclude<Comparison, { kind: 'given' }>): Comparison {
  const swap = (sample: PairedSample): PairedSample => ({
    ...sample,
    onlyOne: sample.onlyOther,
    onlyOther: sample.onlyOne,
  });
  if (comparison.kind === 'paired') return { ...swap(comparison), kind: 'paired' };
  const { one, other } = comparison;
  if (comparison.kind === 'apart') return { kind: 'apart', one: other, other: one };
  return { kind: 'overlapping', one: other, other: one, both: comparison.both && swap(comparison.both) };
}
