import { isCounted, numberOf, type Measure } from './evidence';
import { leads } from './leading';
import type { Rule } from './rule';
import { EvidenceError } from './verdict';

/** Rules that look at numbers in the order in which they are given. */
export type MeasureRule = Exclude<Rule, { kind: 'most-common' | 'closely-followed' | 'not-significant' }>;

interface Check<R> {
  readonly fewest: number;
  readonly most: number;
  readonly holds: (measures: readonly Measure[], rule: R) => boolean;
}

type Checks = { readonly [K in MeasureRule['kind']]: Check<Extract<MeasureRule, { kind: K }>> };

const pairOf = (measures: readonly Measure[]): [number, number] => [
  numberOf(measures[0] ?? NaN),
  numberOf(measures[1] ?? NaN),
];
const numbersOf = (measures: readonly Measure[]): number[] => measures.map(numberOf);

/** What each rule takes and when it holds, exactly and without tolerance. */
export const RULES: Checks = {
  greater: {
    fewest: 2,
    most: 2,
    holds: ([one, other], { by }) => {
      if (isCounted(one) && isCounted(other)) return leads(one, other, by);
      if (typeof one === 'number' && typeof other === 'number' && by === undefined) return one > other;
      throw new EvidenceError('a lead in percentage points, and a number beside a share, need two Counts');
    },
  },
  equal: { fewest: 2, most: Infinity, holds: (measures) => new Set(numbersOf(measures)).size === 1 },
  even: {
    fewest: 2,
    most: Infinity,
    holds: (measures, { spread }) => Math.max(...numbersOf(measures)) - Math.min(...numbersOf(measures)) <= spread,
  },
  majority: {
    fewest: 1,
    most: Infinity,
    holds: (measures) =>
      measures.every((one) => {
        if (!isCounted(one)) throw new EvidenceError('a majority needs Counts, which know their base');
        return 2 * one.count > one.base;
      }),
  },
  half: {
    fewest: 2,
    most: 2,
    holds: (measures) => {
      const [now, before] = pairOf(measures);
      return 2 * now === before;
    },
  },
  'more-than-double': {
    fewest: 2,
    most: 2,
    holds: (measures) => {
      const [now, before] = pairOf(measures);
      return now > 2 * before;
    },
  },
  decreased: {
    fewest: 2,
    most: Infinity,
    holds: (measures) => numbersOf(measures).every((value, at, all) => at === 0 || value < (all[at - 1] ?? NaN)),
  },
  range: {
    fewest: 1,
    most: Infinity,
    holds: (measures, { min, max }) => numbersOf(measures).every((value) => value >= min && value <= max),
  },
};
