import { countsIn, described, type Shown } from '../language/described';
import { alignSeries } from './align-series';
import type { Unit } from './draw/bars';
import { drawBars } from './draw/draw-bars';
import type { FigureOptions } from './draw/draw-figure';
import type { Figure } from './draw/figure';

export interface GroupedBarFigureOptions extends FigureOptions {
  /** Each with one count a category; bars stand in the order of the first one. */
  readonly series: readonly { readonly label: string; readonly counts: Shown }[];
  readonly show?: Unit;
}

/**
 * Several bars in each category: groups of respondents, or forms of cooperation,
 * beside each other. Each group's base stands in the legend.
 * @throws Error `series of different categories` if their keys differ.
 */
export function groupedBarFigure({ series: shown, show = 'percent', ...text }: GroupedBarFigureOptions): Figure {
  const { labels, series } = alignSeries(shown.map(({ label, counts }) => ({ label, counts: countsIn(counts) })));
  const told = described(
    text,
    shown.map(({ counts }) => counts),
  );
  return drawBars({ ...text, ...told }, { unit: show, mode: 'group', categories: labels, series });
}
