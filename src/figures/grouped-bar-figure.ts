import type { BarSeries, Unit } from './draw/bars';
import { drawBars } from './draw/draw-bars';
import type { FigureText } from './draw/draw-figure';
import type { Figure } from './figure';

export interface GroupedBarFigureOptions extends FigureText {
  /** Each with one count a category, in the same order. */
  readonly series: readonly BarSeries[];
  readonly show?: Unit;
}

/**
 * Several bars in each category: groups of respondents, or forms of cooperation,
 * beside each other. Each group's base stands in the legend.
 * @throws Error `series of different categories` if their labels differ.
 */
export function groupedBarFigure({ series, show = 'percent', ...text }: GroupedBarFigureOptions): Figure {
  return drawBars(text, { unit: show, mode: 'group', categories: sharedCategories(series), series });
}

/** The labels that all series have in common. */
export function sharedCategories(series: readonly BarSeries[]): string[] {
  const categories = series[0]?.counts.map(({ label }) => label) ?? [];
  const odd = series.find(({ counts }) => counts.map(({ label }) => label).join('\n') !== categories.join('\n'));
  if (odd)
    throw new Error(`series of different categories: "${odd.label}" has other labels than "${series[0]?.label}"`);
  return categories;
}
