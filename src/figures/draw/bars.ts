import type { Count } from '../../statistics/count';

/** Percent of the base, or the number itself. */
export type Unit = 'percent' | 'count';

/** One bar in each category. */
export interface BarSeries {
  readonly label: string;
  /** In the order of the categories. */
  readonly counts: readonly Count[];
}

/** A share by weights beside a bar, in percent, with the ends of its interval. */
export interface BarMark {
  readonly percent: number;
  readonly interval: { readonly low: number; readonly high: number } | null;
}

export interface Bars {
  /** Below each bar of the only series; null where there is none. */
  readonly marks?: readonly (BarMark | null)[];
  readonly unit: Unit;
  readonly categories: readonly string[];
  readonly series: readonly BarSeries[];
  /** `group` draws a category's bars below each other, `stack` end to end. */
  readonly mode: 'group' | 'stack';
}

/** How long a bar is; without a base there is none. */
export const barLength = (unit: Unit, { count, percent }: Count): number => (unit === 'count' ? count : (percent ?? 0));
