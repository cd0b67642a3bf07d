import type { Difference } from '../published/rules/statement';
import { differenceInterval } from '../statistics/difference-interval';
import { populationInterval } from '../statistics/population-interval';
import { possible } from '../statistics/sample';
import { codesBesides, sameCodes } from './codes';
import { comparisonOf, sampleOf } from './comparison-of';
import type { Population } from './population-of';

/** A count as conclusions see it: which organisations, of whom. Or a number that is given. */
export type Uncertain = number | Population;

/** How the answers of those who did not answer are bounded: by nothing, or by the interval at a level in percent. */
export type Bounding = 'worst' | number;

/**
 * Bounds of how much one share is greater than another in the population; of
 * how much one number is greater, where either is given. Two counts of the same
 * respondents go together: one organisation has both answers or neither.
 */
export function differenceBounds(one: Uncertain, other: Uncertain, bounding: Bounding): Difference {
  if (typeof one === 'number' || typeof other === 'number') return apart(one, other, bounding);
  return bounding === 'worst' ? worst(one, other) : differenceInterval(comparisonOf(one, other), bounding);
}

/**
 * Bounds of how much one number is greater than another. Where they are not of
 * the same respondents each is bounded by itself, with half the error.
 */
export function numberDifference(one: Uncertain, other: Uncertain, bounding: Bounding): Difference {
  if (typeof one === 'number' || typeof other === 'number' || sameRespondents(one, other))
    return differenceBounds(one, other, bounding);
  // Rounded so that the halves never exceed the error.
  const half = bounding === 'worst' ? bounding : 100 - Math.floor((100 - bounding) * 500) / 1000;
  return apart(one, other, half);
}

function apart(one: Uncertain, other: Uncertain, bounding: Bounding): Difference {
  const [a, b] = [numberBounds(one, bounding), numberBounds(other, bounding)];
  return { low: a.low - b.high, high: a.high - b.low, of: 1 };
}

const sameRespondents = (one: Population, other: Population): boolean =>
  sameCodes(one.all, other.all) && sameCodes(one.baseRows, other.baseRows);

/** Bounds of a number of the population, of that population; of a number that is given, itself of 1. */
export function numberBounds(measure: Uncertain, bounding: Bounding): Difference {
  if (typeof measure === 'number') return { low: measure, high: measure, of: 1 };
  const sample = sampleOf(measure);
  const bounds = bounding === 'worst' ? possible(sample) : populationInterval(sample, bounding);
  return { ...bounds, of: sample.population };
}

function worst(one: Population, other: Population): Difference {
  if (sameRespondents(one, other)) {
    const onlyOne = numberBounds({ ...one, rows: codesBesides(one.rows, other.rows) }, 'worst');
    const onlyOther = numberBounds({ ...one, rows: codesBesides(other.rows, one.rows) }, 'worst');
    return { low: onlyOne.low - onlyOther.high, high: onlyOne.high - onlyOther.low, of: one.all.size };
  }
  const [a, b] = [numberBounds(one, 'worst'), numberBounds(other, 'worst')];
  return { low: a.low * b.of - b.high * a.of, high: a.high * b.of - b.low * a.of, of: a.of * b.of };
}
