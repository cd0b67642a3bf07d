import { countsIn, described, type Shown } from '../language/described';
import { SMALL_GROUP } from '../language/share-text';
import type { Count } from '../statistics/count';
import { ranked } from '../statistics/ranking';
import { weightsText } from '../language/weights-text';
import { weighted } from '../statistics/weights/weighted';
import type { Weights } from '../statistics/weights/weights';
import type { Respondent } from '../survey/respondent';
import type { BarMark, Unit } from './draw/bars';
import { drawBars } from './draw/draw-bars';
import type { FigureOptions } from './draw/draw-figure';
import { withBase } from './draw/with-base';
import type { Figure } from './draw/figure';
import { weightedTable } from '../tables/weighted-table';

export interface BarFigureOptions extends FigureOptions {
  readonly counts: Shown;
  /** `ranked` puts the longest bar first; otherwise the order given, which is the codebook's. */
  readonly sort?: 'given' | 'ranked';
  /** Without it: percent, but counts where all bases are small groups. */
  readonly show?: Unit;
  /** Puts each bar's own base into its label, where bases differ. */
  readonly baseInLabel?: boolean;
  /** Draws the weighted share of respondents, with its 95 percent interval, below each bar, never in its place. */
  readonly weights?: Weights;
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
  weights,
  ...text
}: BarFigureOptions): Figure {
  const counts = countsIn(shown);
  const unit = weights ? 'percent' : (show ?? unitFor(counts));
  const bars = sort === 'ranked' ? ranked(counts, unit === 'count' ? 'count' : 'share') : counts;
  const plain = described(text, [shown]);
  const base = weights && text.base === undefined ? `${plain.base}; ${weightsText(weights)}` : plain.base;
  const told = { ...text, ...plain, base };
  const figure = drawBars(told, {
    unit,
    mode: 'group',
    categories: bars.map(({ label, base: own }) => (baseInLabel ? withBase(label, own) : label)),
    series: [{ label: '', counts: bars }],
    ...(weights && { marks: bars.map((one) => markOf(one as Count<Respondent>, weights)) }),
  });
  return weights ? { ...figure, table: weightedTable({ ...told, counts: bars, weights, of: '' }) } : figure;
}

function markOf(one: Count<Respondent>, weights: Weights): BarMark | null {
  const { percent, interval } = weighted(one, weights);
  return percent === null ? null : { percent, interval };
}

/** Small groups are shown in counts. */
export const unitFor = (counts: readonly Count[]): Unit =>
  counts.every(({ base }) => base < SMALL_GROUP) ? 'count' : 'percent';
