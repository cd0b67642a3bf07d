import { expect } from 'chai';
import type { Comparison } from '../../src/statistics/comparison';
import { differenceInterval } from '../../src/statistics/difference-interval';
import { differencePValue } from '../../src/statistics/difference-p-value';

/** Written in R a second time, without searching: differences.R beside this file, run once. */
const APART = [
  [146, 213, 290, 9, 13, 20, -790, 980, 1],
  [80, 213, 290, 12, 13, 20, -3510, -2250, 0],
  [30, 40, 60, 15, 30, 45, 315, 1020, 0.0002570037708376],
  [7, 12, 30, 2, 11, 25, 60, 490, 0.01510906210948],
  [24, 39, 50, 60, 71, 80, -1240, -620, 0],
  [5, 5, 9, 0, 4, 4, 24, 36, 0],
] as const;

const PAIRED = [
  [9, 2, 13, 20, 5, 14, 0.0009287925696594],
  [12, 3, 30, 45, 7, 19, 0.0001281117517121],
  [7, 1, 25, 80, 5, 34, 0.02090568193657],
  [0, 0, 10, 20, -4, 4, 1],
  [1, 11, 13, 30, -27, -12, 0.0002008352548872],
  [0, 25, 30, 40, -35, -29, 0],
] as const;

/** What R's survey package gives for large samples, linearised, with finite population correction. */
const SURVEY_APART = [
  [146, 213, 290, 120, 180, 260, -0.031268, 0.068827],
  [150, 200, 290, 100, 190, 290, 0.170106, 0.277262],
] as const;

const SURVEY_PAIRED = [
  [60, 40, 213, 290, 0.046818, 0.140975],
  [90, 30, 145, 290, 0.320226, 0.50736],
  [30, 12, 100, 290, 0.080734, 0.279266],
] as const;

type Six = readonly [number, number, number, number, number, number];

const apart = ([count, base, population, otherCount, otherBase, otherPopulation]: Six): Comparison => ({
  kind: 'apart',
  one: { count, base, population },
  other: { count: otherCount, base: otherBase, population: otherPopulation },
});

const paired = ([onlyOne, onlyOther, base, population]: readonly [number, number, number, number]): Comparison => ({
  kind: 'paired',
  ...{ onlyOne, onlyOther, base, population },
});

describe('differences beside R', () => {
  const exact = [
    ...APART.map(([a, b, c, d, e, f, low, high, p]) => ({ comparison: apart([a, b, c, d, e, f]), low, high, p })),
    ...PAIRED.map(([a, b, c, d, low, high, p]) => ({ comparison: paired([a, b, c, d]), low, high, p })),
  ];
  for (const { comparison, low, high, p } of exact) {
    it(`are what going through all numbers of the populations gives: ${JSON.stringify(comparison)}`, () => {
      expect(differenceInterval(comparison)).to.include({ low, high });
      expect(differencePValue(comparison)).to.be.closeTo(p, 1e-12);
    });
  }

  const large = [
    ...SURVEY_APART.map(([a, b, c, d, e, f, low, high]) => ({ comparison: apart([a, b, c, d, e, f]), low, high })),
    ...SURVEY_PAIRED.map(([a, b, c, d, low, high]) => ({ comparison: paired([a, b, c, d]), low, high })),
  ];
  for (const { comparison, low, high } of large) {
    it(`lie within a percentage point of the survey package where samples are large: ${JSON.stringify(comparison)}`, () => {
      const interval = differenceInterval(comparison);
      expect(interval.low / interval.of).to.be.closeTo(low, 0.01);
      expect(interval.high / interval.of).to.be.closeTo(high, 0.01);
    });
  }
});
