import type { BarSeries } from './draw/bars';

/** Series whose counts stand in the same order, with the labels that they have in common. */
export interface AlignedSeries {
  readonly labels: readonly string[];
  readonly series: readonly BarSeries[];
}

/**
 * Puts the counts of each series into the order of the first one, by their keys:
 * the order in which a codebook lists the options of two questions can differ.
 * @throws Error `series of different categories` if one lacks a key of another, or calls it otherwise
 */
export function alignSeries(series: readonly BarSeries[]): AlignedSeries {
  const [first] = series;
  const categories = first?.counts ?? [];
  return {
    labels: categories.map(({ label }) => label),
    series: series.map((one) => {
      const counts = categories.map(({ key, label }) => {
        const own = one.counts.find((count) => count.key === key);
        if (own?.label === label && one.counts.length === categories.length) return own;
        throw new Error(`series of different categories: "${one.label}" has others than "${first?.label}"`);
      });
      return { ...one, counts };
    }),
  };
}
