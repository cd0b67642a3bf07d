import { expect } from 'chai';
import type { Comparison } from '../../src/statistics/comparison';
import { differenceInterval, type DifferenceBounds } from '../../src/statistics/difference-interval';
import type { Sample } from '../../src/statistics/sample';
import { coverageApart, coveragePaired, type Coverage } from '../support/coverage';
import { coverageOverlapping } from '../support/coverage-overlapping';
import { squareAndAdd, squareAndAddApart, squareAndAddPaired } from '../support/square-and-add';

type Sizes = Omit<Sample, 'count'>;

const apart = (one: Sample, other: Sample): DifferenceBounds => differenceInterval({ kind: 'apart', one, other });
const unrelated = (one: Sample, other: Sample): DifferenceBounds =>
  differenceInterval({ kind: 'overlapping', one, other, both: null });
const paired =
  ({ base, population }: Sizes) =>
  (onlyOne: number, onlyOther: number): DifferenceBounds =>
    differenceInterval({ kind: 'paired', onlyOne, onlyOther, base, population });

/** Least and mean coverage in percent, mean width in percentage points. */
const text = ({ least, mean, width }: Coverage): string =>
  [100 * least, 100 * mean, width].map((one) => one.toFixed(1)).join(' ');

/** Sizes of all samples of populations up to so many. */
const sizesUpTo = (most: number): Sizes[] =>
  Array.from({ length: most }, (_, at) => at + 1).flatMap((population) =>
    Array.from({ length: population }, (_, at) => ({ base: at + 1, population })),
  );

/** Wilson's score limits of a share of an endless population. */
function wilson(count: number, base: number): [number, number, number] {
  const [share, z] = [count / base, 1.959964];
  const middle = (share + z ** 2 / (2 * base)) / (1 + z ** 2 / base);
  const half = (z * Math.sqrt((share * (1 - share)) / base + z ** 2 / (4 * base ** 2))) / (1 + z ** 2 / base);
  return [share, middle - half, middle + half];
}

describe('the interval of a difference, over everything that can be true', () => {
  it('covers in at least 95 percent of all samples of two populations, up to 8 in each', () => {
    const sizes = sizesUpTo(8);
    for (const [at, one] of sizes.entries())
      for (const other of sizes.slice(0, at + 1))
        expect(coverageApart(one, other, apart).least, JSON.stringify([one, other])).to.be.at.least(0.95 - 1e-9);
  });

  it('covers in at least 95 percent of all samples of respondents with two answers, up to 18', () => {
    for (const sizes of sizesUpTo(18))
      expect(coveragePaired(sizes, paired(sizes)).least, JSON.stringify(sizes)).to.be.at.least(0.95 - 1e-9);
  });

  it('is compared with square-and-add as Newcombe has it: 56 of 70 less 48 of 80, of Wilson’s limits', () => {
    const { low, high } = squareAndAdd(wilson(56, 70), wilson(48, 80));
    expect([low, high].map((one) => one.toFixed(4))).to.deep.equal(['0.0524', '0.3339']);
  });

  // Least and mean coverage, mean width: this interval, Newcombe's square-and-add of the exact intervals.
  for (const [base, population, otherBase, otherPopulation, own, squared] of [
    [6, 12, 6, 12, '95.6 98.7 65.6', '75.0 97.5 66.3'],
    [9, 12, 4, 12, '96.9 99.1 67.0', '75.0 96.3 64.8'],
    [13, 20, 13, 20, '95.8 98.1 36.9', '57.8 95.7 36.6'],
    [30, 39, 13, 20, '95.1 97.4 29.4', '50.0 94.6 28.9'],
    [15, 60, 15, 60, '95.3 97.0 51.7', '89.0 97.4 53.5'],
  ] as const) {
    it(`covers where square-and-add does not, and is hardly wider: ${base} of ${population}, ${otherBase} of ${otherPopulation}`, () => {
      const sizes = [
        { base, population },
        { base: otherBase, population: otherPopulation },
      ] as const;
      expect(text(coverageApart(...sizes, apart))).to.equal(own);
      expect(text(coverageApart(...sizes, squareAndAddApart))).to.equal(squared);
    });
  }

  for (const [base, population, own, squared] of [
    [6, 12, '95.2 99.3 80.4', '77.3 97.0 75.1'],
    [13, 20, '95.6 98.3 44.3', '58.9 95.2 42.8'],
    [12, 40, '95.3 97.7 67.3', '91.5 97.2 67.6'],
    [29, 40, '95.1 97.3 26.1', '40.9 94.1 25.6'],
  ] as const) {
    it(`covers where square-and-add does not, and is hardly wider: two answers of ${base} of ${population}`, () => {
      const sizes = { base, population };
      expect(text(coveragePaired(sizes, paired(sizes)))).to.equal(own);
      expect(text(coveragePaired(sizes, squareAndAddPaired(sizes)))).to.equal(squared);
    });
  }

  it('covers in at least 95 percent of all samples that overlap, whichever of both ways it takes', () => {
    // Of 6, so many answered both, so many the one alone, so many the other alone.
    for (const sizes of [
      { both: 3, oneAlone: 1, otherAlone: 1, population: 6 },
      { both: 1, oneAlone: 2, otherAlone: 2, population: 6 },
      { both: 0, oneAlone: 3, otherAlone: 2, population: 6 },
      { both: 3, oneAlone: 3, otherAlone: 0, population: 6 },
    ])
      expect(
        coverageOverlapping(sizes, (comparison: Comparison) => differenceInterval(comparison)).least,
        JSON.stringify(sizes),
      ).to.be.at.least(0.95 - 1e-9);
    const sizes = [
      { base: 13, population: 20 },
      { base: 6, population: 12 },
    ] as const;
    expect(coverageApart(...sizes, unrelated).least).to.be.at.least(0.975);
  });
});
