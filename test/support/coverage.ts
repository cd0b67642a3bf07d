import type { DifferenceBounds } from '../../src/statistics/difference-interval';
import type { Sample } from '../../src/statistics/sample';
import { hypergeometric } from './hypergeometric';

/** How well an interval covers, over everything that can be true of the populations. */
export interface Coverage {
  readonly least: number;
  readonly mean: number;
  /** Mean width of the interval, in percentage points. */
  readonly width: number;
}

/** One truth: how likely each outcome is, and what the difference is; in numbers of what its interval is of. */
export interface Truth {
  readonly difference: number;
  readonly outcomes: readonly { readonly likelihood: number; readonly interval: DifferenceBounds }[];
}

export function coverage(truths: Iterable<Truth>): Coverage {
  let [least, covered, width, number] = [1, 0, 0, 0];
  for (const { difference, outcomes } of truths) {
    let here = 0;
    for (const { likelihood, interval } of outcomes) {
      if (interval.low - 1e-9 <= difference && difference <= interval.high + 1e-9) here += likelihood;
      width += (likelihood * 100 * (interval.high - interval.low)) / interval.of;
    }
    least = Math.min(least, here);
    covered += here;
    number++;
  }
  return { least, mean: covered / number, width: width / number };
}

export const upTo = (most: number): number[] => Array.from({ length: most + 1 }, (_, at) => at);

/** Coverage of the difference of shares of two populations, a sample of each. */
export function coverageApart(
  one: Omit<Sample, 'count'>,
  other: Omit<Sample, 'count'>,
  intervalOf: (one: Sample, other: Sample) => DifferenceBounds,
): Coverage {
  const intervals = upTo(one.base).map((count) =>
    upTo(other.base).map((otherCount) => intervalOf({ ...one, count }, { ...other, count: otherCount })),
  );
  const likelihood = (yes: number, { base, population }: Omit<Sample, 'count'>, count: number): number =>
    hypergeometric([yes, population - yes], [count, base - count]);
  function* truths(): Generator<Truth> {
    for (const yes of upTo(one.population))
      for (const otherYes of upTo(other.population))
        yield {
          difference: yes * other.population - otherYes * one.population,
          outcomes: intervals.flatMap((row, count) =>
            row.map((interval, otherCount) => ({
              likelihood: likelihood(yes, one, count) * likelihood(otherYes, other, otherCount),
              interval,
            })),
          ),
        };
  }
  return coverage(truths());
}

/** Coverage of the difference of two answers of the same respondents. */
export function coveragePaired(
  { base, population }: Omit<Sample, 'count'>,
  intervalOf: (onlyOne: number, onlyOther: number) => DifferenceBounds,
): Coverage {
  const intervals = upTo(base).flatMap((onlyOne) =>
    upTo(base - onlyOne).map((onlyOther) => ({ onlyOne, onlyOther, interval: intervalOf(onlyOne, onlyOther) })),
  );
  function* truths(): Generator<Truth> {
    for (const one of upTo(population))
      for (const other of upTo(population - one))
        yield {
          difference: one - other,
          outcomes: intervals.map(({ onlyOne, onlyOther, interval }) => ({
            likelihood: hypergeometric(
              [one, other, population - one - other],
              [onlyOne, onlyOther, base - onlyOne - onlyOther],
            ),
            interval,
          })),
        };
  }
  return coverage(truths());
}
