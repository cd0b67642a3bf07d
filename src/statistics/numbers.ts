import { hasAnswered, numberOf, wasAsked, type Case } from '../survey/case';
import type { Cases } from '../survey/cases';
import type { Question } from '../survey/question';
import { where } from '../survey/where';
import { count, type Count } from './count';

/** What the numbers say that were given. */
export interface Numbers<C> {
  /** What was asked. */
  readonly title: string;
  /** Those who gave a number: a Count, which knows its cells. */
  readonly given: Count<C>;
  /** How many gave a number. */
  readonly base: number;
  /** Asked, but gave none. */
  readonly missing: readonly C[];
  /** In the order of the rows. */
  readonly values: readonly number[];
  /** All of the following are null if nobody gave a number. */
  readonly mean: number | null;
  readonly median: number | null;
  readonly least: number | null;
  readonly greatest: number | null;
  /** Sample standard deviation, with n − 1; null also of one number. */
  readonly deviation: number | null;
  /**
   * The number below which a share of the values lies, between two values in proportion (Hyndman and Fan 1996, type 7,
   * as in R and Excel).
   * @param share From 0 to 1.
   * @throws Error if the share is another.
   */
  quantile(share: number): number | null;
}

/**
 * What cases answered to a question that asks for a number.
 * @throws Error if the question is of another type.
 * @example numbers(survey.respondents, survey.question('age')).median
 */
export function numbers<C extends Case>(cases: Cases<C>, question: Question): Numbers<C> {
  const { id, type, text: title } = question;
  if (type !== 'number') throw new Error(`no numbers: ${id} is of type ${type}`);
  const given = count(cases, where.number(id, null), title, id);
  const values = given.rows.map((one) => numberOf(one, id) ?? NaN);
  const sorted = [...values].sort((a, b) => a - b);
  const quantile = (share: number): number | null => quantileOf(sorted, share);
  const mean = meanOf(values);
  return {
    title,
    given,
    base: values.length,
    missing: cases.rows.filter((one) => wasAsked(one, id) && !hasAnswered(one, id)),
    values,
    mean,
    median: quantile(0.5),
    least: sorted[0] ?? null,
    greatest: sorted.at(-1) ?? null,
    deviation: mean === null || values.length < 2 ? null : deviationOf(values, mean),
    quantile,
  };
}

/** Rounding errors of a sum do not add up: each is carried into the next term (Neumaier 1974). */
function sumOf(values: readonly number[]): number {
  let [sum, lost] = [0, 0];
  for (const value of values) {
    const next = sum + value;
    lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
    sum = next;
  }
  return sum + lost;
}

const meanOf = (values: readonly number[]): number | null =>
  values.length === 0 ? null : sumOf(values) / values.length;

const deviationOf = (values: readonly number[], mean: number): number =>
  Math.sqrt(sumOf(values.map((value) => (value - mean) ** 2)) / (values.length - 1));

function quantileOf(sorted: readonly number[], share: number): number | null {
  if (!(share >= 0 && share <= 1)) throw new Error(`not a share: ${share}; give one from 0 to 1`);
  const place = share * (sorted.length - 1);
  const [below, above] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  return below === undefined || above === undefined ? null : below + (above - below) * (place - Math.floor(place));
}
