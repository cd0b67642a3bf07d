import { collator } from '../input/language';
import type { Count } from './count';

/** A count's place among others: 1 is the most. */
export interface Rank<C = unknown> {
  readonly rank: number;
  /** Whether another one has the same count. */
  readonly tied: boolean;
  readonly count: Count<C>;
}

/**
 * Counts from most to fewest; equal ones by label in Swedish order, so that no order of a codebook shows.
 * @param by `share` compares percents, for counts of different bases; those without a base come last.
 */
export const ranked = <C>(counts: readonly Count<C>[], by: 'count' | 'share' = 'count'): Count<C>[] => {
  const valueOf = (one: Count<C>): number => (by === 'count' ? one.count : (one.percent ?? -1));
  return [...counts].sort((a, b) => valueOf(b) - valueOf(a) || collator().compare(a.label, b.label));
};

/**
 * The rank of one count among others; equal counts share the better rank.
 * @throws Error `unknown key: …`
 */
export function rankOf<C>(counts: readonly Count<C>[], key: string): Rank<C> {
  const count = counts.find((one) => one.key === key);
  if (!count) throw new Error(`unknown key: ${key} (known: ${counts.map((one) => one.key).join(', ')})`);
  return {
    rank: 1 + counts.filter((one) => one.count > count.count).length,
    tied: counts.some((one) => one !== count && one.count === count.count),
    count,
  };
}

/** These gather what has no name, so they take no place of their own. */
const UNRANKED = ['annat', 'ovrigt'];

/** The counts that can take a place: without the options that gather what has no name. */
export const placeable = <C extends { readonly key: string }>(counts: readonly C[]): C[] =>
  counts.filter(({ key }) => !UNRANKED.includes(key));

/** The first of a ranking. */
export interface Leaders<C = unknown> {
  readonly counts: readonly Count<C>[];
  /** How many more have as many as the last one; they are left out. */
  readonly equal: number;
}

/** The counts that take the first places, none that is 0. */
export function leaders<C>(counts: readonly Count<C>[], places: number): Leaders<C> {
  const order = ranked(counts).filter(({ count }) => count > 0);
  const last = order[places - 1]?.count;
  return {
    counts: order.slice(0, places),
    equal: order.slice(places).filter(({ count }) => count === last).length,
  };
}
