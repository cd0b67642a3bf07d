import { inLanguage } from '../input/language';
import type { Distribution } from '../statistics/distribution';
import { alignSeries } from './align-series';
import { drawBars } from './draw/draw-bars';
import { described } from '../language/described';
import type { FigureOptions } from './draw/draw-figure';
import type { Figure } from './draw/figure';

export interface StackedBarFigureOptions extends FigureOptions {
  /** One bar each, of a single-choice question counted on the base `asked` or `all`. */
  readonly bars: readonly { readonly label: string; readonly distribution: Distribution }[];
}

/**
 * One bar of 100 percent each, divided by option; those who did not answer are
 * a segment of their own, so that every bar is whole.
 * @throws Error if the counts and the missing of a bar do not add up to its base.
 */
export function stackedBarFigure({ bars, ...text }: StackedBarFigureOptions): Figure {
  const segments = bars.map(({ label, distribution }) => {
    const { counts, baseRows } = distribution;
    const all = [...counts, distribution.missingCount(inLanguage({ sv: 'Uppgift saknas', en: 'No answer' }))];
    const sum = all.reduce((total, { count }) => total + count, 0);
    if (sum !== baseRows.length)
      throw new Error(
        `segments that are not the whole: "${label}" has ${sum} of ${baseRows.length}; count it on the base 'all', one option each`,
      );
    return { label, counts: all };
  });
  const { labels: options, series } = alignSeries(segments);
  const told = described(
    text,
    bars.map(({ distribution }) => distribution),
  );
  return drawBars(
    { ...text, ...told },
    {
      unit: 'percent',
      mode: 'stack',
      categories: series.map(
        ({ label, counts }) => `${label} (${counts[0]?.base || inLanguage({ sv: 'inga svar', en: 'no answers' })})`,
      ),
      series: options.map((label, index) => ({ label, counts: series.flatMap(({ counts }) => counts[index] ?? []) })),
    },
  );
}
