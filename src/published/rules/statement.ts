import type { Bounds } from '../../statistics/bounds';

/** Bounds of a difference as fractions with one denominator, so that comparing them is exact. */
export interface Difference extends Bounds {
  readonly of: number;
}

/** Something about one measure, or about how much it is greater than another, that bounds can settle. */
export interface Statement {
  readonly one: unknown;
  readonly other?: unknown;
  /** Whether numbers are compared; otherwise shares. The same for two answers of the same respondents. */
  readonly numbers?: boolean;
  /** Whether it holds everywhere within the bounds. */
  readonly test: (bounds: Difference) => boolean;
}

export const more = ({ low }: Difference): boolean => low > 0;

/** More by at least so many percentage points; without, by anything. */
export const moreBy =
  (by: number | undefined) =>
  ({ low, of }: Difference): boolean =>
    by === undefined ? low > 0 : 100 * low >= by * of;

/** At most so much apart, either way. */
export const within =
  (spread: number) =>
  ({ low, high }: Difference): boolean =>
    low >= -spread && high <= spread;

/** Each measure with the one before it. */
export const following = (measures: readonly unknown[]): { readonly one: unknown; readonly other: unknown }[] =>
  measures.slice(1).map((other, at) => ({ one: measures[at], other }));

/** Now against a multiple of a number that is given for an earlier year; null if the earlier one is no number. */
export const timesBefore = (
  [now, before]: readonly unknown[],
  times: number,
  test: Statement['test'],
): Statement[] | null => (typeof before === 'number' ? [{ one: now, other: times * before, test }] : null);
