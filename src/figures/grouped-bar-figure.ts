import { drawBars, type BarSeries, type Unit } from './draw/draw-bars';
import { countsIn, described, type Shown } from '../language/described';
import type { FigureOptions } from './draw/draw-figure';
import type { Figure } from './draw/figure';

export interface GroupedBarFigureOptions extends FigureOptions {
  /** Each with one count a category, in the same order. */
  readonly series: readonly { readonly label: string; readonly counts: Shown }[];
  readonly show?: Unit;
}

/**
 * Several bars in each category: groups of respondents, or forms of cooperation,
 * beside each other. Each group's base stands in the legend.
 * @throws Error `series of different categories` if their labels differ.
 */
export function groupedBarFigure({ series: shown, show = 'percent', ...text }: GroupedBarFigureOptions): Figure {
  const series = shown.map(({ label, counts }) => ({ label, counts: countsIn(counts) }));
  const told = described(
    text,
    shown.map(({ counts }) => counts),
  );
  return drawBars({ ...text, ...told }, { unit: show, mode: 'group', categories: sharedCategories(series), series });
}

/** The labels that all series have in common. */
export function sharedCategories(series: readonly BarSeries[]): string[] {
  const categories = series[0]?.counts.map(({ label }) => label) ?? [];
  const odd = series.find(({ counts }) => counts.map(({ label }) => label).join('\n') !== categories.join('\n'));
  if (odd)
    throw new Error(`series of different categories: "${odd.label}" has other labels than "${series[0]?.label}"`);
  return categories;
}
