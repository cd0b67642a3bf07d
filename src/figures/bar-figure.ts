import { countsIn, described, type Shown } from '../language/described';
import { SMALL_GROUP } from '../language/share-text';
import type { Count } from '../statistics/count';
import { ranked } from '../statistics/ranking';
import type { Unit } from './draw/bars';
import { drawBars } from './draw/draw-bars';
import type { FigureOptions } from './draw/draw-figure';
import { withBase } from './draw/with-base';
import type { Figure } from './draw/figure';

export interface BarFigureOptions extends FigureOptions {
  readonly counts: Shown;
  /** `ranked` puts the longest bar first; otherwise the order given, which is the codebook's. */
  readonly sort?: 'given' | 'ranked';
  /** Without it: percent, but counts where all bases are small groups. */
  readonly show?: Unit;
  /** Puts each bar's own base into its label, where bases differ. */
  readonly baseInLabel?: boolean;
}

/**
 * Horizontal bars, one a count, with the value at each bar.
 * @example barFigure({ id: '1-orsaker', counts: frequencies(survey.population('municipality'), survey.question('orsaker')) })
 */
export function barFigure({
  counts: shown,
  sort = 'given',
  show,
  baseInLabel = false,
  ...text
}: BarFigureOptions): Figure {
  const counts = countsIn(shown);
  const unit = show ?? unitFor(counts);
  const bars = sort === 'ranked' ? ranked(counts, unit === 'count' ? 'count' : 'share') : counts;
  return drawBars(
    { ...text, ...described(text, [shown]) },
    {
      unit,
      mode: 'group',
      categories: bars.map(({ label, base }) => (baseInLabel ? withBase(label, base) : label)),
      series: [{ label: '', counts: bars }],
    },
  );
}

/** Small groups are shown in counts. */
export const unitFor = (counts: readonly Count[]): Unit =>
  counts.every(({ base }) => base < SMALL_GROUP) ? 'count' : 'percent';
