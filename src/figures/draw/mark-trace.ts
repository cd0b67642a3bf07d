import type { Data } from 'plotly.js';
import { inLanguage } from '../../input/language';
import { formatNumber, percentSign } from '../../language/numbers';
import type { BarMark } from './bars';
import { markLabel } from './bar-texts';
import { COLORS, FONT } from './theme';

/** How far below its bar a mark stands, in parts of a row. */
const BELOW = 0.36;

export const markName = (): string =>
  inLanguage({ sv: 'Viktat, 95 procents konfidensintervall', en: 'Weighted, 95 percent confidence interval' });

/** Weighted shares as plotly draws them: a diamond below each bar with its interval, and its number behind that. */
export function markTraces(marks: readonly (BarMark | null)[]): Data[] {
  const drawn = marks.flatMap((mark, at) => (mark ? [{ ...mark, at }] : []));
  const y = drawn.map(({ at }) => at + BELOW);
  const points = {
    type: 'scatter',
    mode: 'markers',
    name: markName(),
    x: drawn.map(({ percent }) => percent),
    y,
    hovertext: drawn.map(markLabel),
    hoverinfo: 'text',
    cliponaxis: false,
    marker: { symbol: 'diamond', size: 7, color: COLORS.text, line: { color: COLORS.outline, width: 1 } },
    error_x: {
      type: 'data',
      symmetric: false,
      array: drawn.map(({ percent, interval }) => (interval ? interval.high - percent : 0)),
      arrayminus: drawn.map(({ percent, interval }) => (interval ? percent - interval.low : 0)),
      color: COLORS.muted,
      thickness: 1.2,
      width: 3,
    },
  };
  const numbers = {
    type: 'scatter',
    mode: 'text',
    x: drawn.map(({ percent, interval }) => interval?.high ?? percent),
    y,
    text: drawn.map(({ percent }) => `  ${formatNumber(percent, 0)}${percentSign()}`),
    textposition: 'middle right',
    textfont: { size: FONT.note, color: COLORS.muted },
    hoverinfo: 'skip',
    cliponaxis: false,
    showlegend: false,
  };
  return [points, numbers] as unknown as Data[];
}
