import type { Count } from './count';

/** A count's place among others: 1 is the most. */
export interface Rank<C = unknown> {
  readonly rank: number;
  /** Whether another one has the same count. */
  readonly tied: boolean;
  readonly count: Count<C>;
}

/** Counts from most to fewest; equal ones keep their order. */
export const ranked = <C>(counts: readonly Count<C>[]): Count<C>[] => [...counts].sort((a, b) => b.count - a.count);

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
