import type { Count } from './count';

/** A count's place among others: 1 is the most. */
export interface Rank<C = unknown> {
  readonly rank: number;
  /** Whether another one has the same count. */
  readonly tied: boolean;
  readonly count: Count<C>;
}

/**
 * Counts from most to fewest; equal ones keep their order.
 * @param by `share` compares percents, for counts of different bases; those without a base come last.
 */
export const ranked = <C>(counts: readonly Count<C>[], by: 'count' | 'share' = 'count'): Count<C>[] => {
  const valueOf = (one: Count<C>): number => (by === 'count' ? one.count : (one.percent ?? -1));
  return [...counts].sort((a, b) => valueOf(b) - valueOf(a));
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
