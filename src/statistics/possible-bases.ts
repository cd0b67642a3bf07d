import { countRange, type CountRange } from './count-range';

/** One printed share of a hidden base. */
export interface PrintedShare {
  /** As printed: "69". */
  readonly percent: string;
  /** Its count, where that is printed too. */
  readonly count?: number;
}

export interface BaseOptions {
  readonly least?: number;
  /** How many can have been asked. */
  readonly most: number;
  /** The answers exclude each other: the counts sum to at most the base. */
  readonly exclusive?: boolean;
  /** Nobody answered anything else: the counts of answers that exclude each other sum to the base. */
  readonly complete?: boolean;
}

/** All bases, ascending, of which every printed percent is the rounded share of some whole number. */
export function possibleBases(shares: readonly PrintedShare[], { least = 1, most, ...answers }: BaseOptions): number[] {
  return Array.from({ length: Math.max(0, most - least + 1) }, (_, index) => least + index).filter((base) =>
    possibleCounts(shares, base, answers),
  );
}

/** The counts that each share can stand for in a base; null if the base cannot give them all. */
export function possibleCounts(
  shares: readonly PrintedShare[],
  base: number,
  { exclusive = false, complete = false }: Pick<BaseOptions, 'exclusive' | 'complete'> = {},
): CountRange[] | null {
  const ranges: CountRange[] = [];
  for (const { percent, count } of shares) {
    const range = countRange(percent, base);
    if (!range || (count !== undefined && (count < range.least || count > range.most))) return null;
    ranges.push(count === undefined ? range : { least: count, most: count });
  }
  const sum = (end: 'least' | 'most'): number => ranges.reduce((total, range) => total + range[end], 0);
  if ((exclusive || complete) && sum('least') > base) return null;
  if (complete && sum('most') < base) return null;
  return ranges;
}
