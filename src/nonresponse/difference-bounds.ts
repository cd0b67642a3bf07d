import type { Difference } from '../published/rules/statement';
import { populationInterval } from '../statistics/population-interval';

/** A count as conclusions see it: which organisations, by code, of how many. Or a number that is given. */
export type Uncertain =
  number | { readonly rows: ReadonlySet<string>; readonly baseRows: ReadonlySet<string>; readonly population: number };

/** How the answers of those who did not answer are bounded: by nothing, or by the interval at a level in percent. */
export type Bounding = 'worst' | number;

/**
 * Bounds of how much one share is greater than another in the population; of
 * how much one number is greater, where either is given. Two counts of the same
 * respondents go together: one organisation has both answers or neither.
 */
export function differenceBounds(one: Uncertain, other: Uncertain, bounding: Bounding): Difference {
  if (typeof one === 'number' || typeof other === 'number') {
    const [a, b] = [numberBounds(one, bounding), numberBounds(other, bounding)];
    return { low: a.low - b.high, high: a.high - b.low, of: 1 };
  }
  if (one.population === other.population && same(one.baseRows, other.baseRows)) {
    const onlyOne = numberBounds({ ...one, rows: without(one.rows, other.rows) }, bounding);
    const onlyOther = numberBounds({ ...one, rows: without(other.rows, one.rows) }, bounding);
    return { low: onlyOne.low - onlyOther.high, high: onlyOne.high - onlyOther.low, of: one.population };
  }
  const [a, b] = [numberBounds(one, bounding), numberBounds(other, bounding)];
  const of = one.population * other.population;
  return {
    low: a.low * other.population - b.high * one.population,
    high: a.high * other.population - b.low * one.population,
    of,
  };
}

/** Bounds of a number of the population, of that population; of a number that is given, itself of 1. */
export function numberBounds(measure: Uncertain, bounding: Bounding): Difference {
  if (typeof measure === 'number') return { low: measure, high: measure, of: 1 };
  const [count, base] = [measure.rows.size, measure.baseRows.size];
  const { population } = measure;
  const bounds =
    bounding === 'worst'
      ? { low: count, high: count + population - base }
      : populationInterval({ count, base, population }, bounding);
  return { ...bounds, of: population };
}

const same = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  one.size === other.size && [...one].every((item) => other.has(item));

const without = (one: ReadonlySet<string>, other: ReadonlySet<string>): Set<string> =>
  new Set([...one].filter((item) => !other.has(item)));
