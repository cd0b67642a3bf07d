import { inLanguage } from '../../input/language';
import { capitalised } from '../../language/words';
import { countTable } from '../../tables/count-table';
import { seriesTable } from '../../tables/series-table';
import type { Table } from '../../tables/table';
import type { Figure } from './figure';
import { describeBars, seriesLabel } from './bar-texts';
import { barTrace } from './bar-trace';
import { barLength, type Bars } from './bars';
import { markName, markTraces } from './mark-trace';
import { drawFigure, type FigureText } from './draw-figure';
import { legendHeight } from './legend';
import { linesText } from './lines-text';
import { textWidth, wrap } from './measure';
import { COLORS, FONT, LEGEND_ABOVE, LINE, MARGIN, WIDTH } from './theme';

const LABEL_WIDTH = 210;
const BAR = 20;

/** Room for a weighted share below a bar, in px. */
const MARK_LANE = 18;

const unweightedName = (): string => inLanguage({ sv: 'Oviktat', en: 'Unweighted' });

/** From so many categories on, bars are thinner and labels wider, so that a figure fits on a page. */
const MANY = 13;
const SLIM = { labelWidth: 270, bar: 15 };

/** Horizontal bars with category labels at the left and the values at the bars; what all bar figures share. */
export function drawBars(text: FigureText, bars: Bars): Figure {
  const { categories, series, mode, marks } = bars;
  const { labelWidth, bar } = categories.length < MANY ? { labelWidth: LABEL_WIDTH, bar: BAR } : SLIM;
  const labels = categories.map((category) => wrap(capitalised(category), labelWidth, FONT.label));
  const lane = marks ? MARK_LANE : 0;
  const thickness = (mode === 'group' ? bar * series.length + bar / 2 : bar + 14) + lane;
  const rowHeight = Math.max(thickness, ...labels.map((lines) => lines.length * FONT.label * LINE + 8));
  const left = Math.ceil(Math.max(0, ...labels.flat().map((line) => textWidth(line, FONT.label)))) + 8;
  const width = WIDTH - 2 * MARGIN - left;
  const hasLegend = series.length > 1 || marks !== undefined;
  const entries = marks ? [unweightedName(), markName()] : series.map(seriesLabel);
  return drawFigure(text, {
    data: [
      ...series.map((one, index) => barTrace(marks ? { ...one, label: unweightedName() } : one, index, bars, width)),
      ...(marks ? markTraces(marks) : []),
    ],
    height: Math.max(rowHeight, rowHeight * categories.length),
    left,
    above: hasLegend ? legendHeight(entries) : 0,
    empty: categories.length === 0,
    layout: {
      barmode: mode,
      bargap: mode === 'group' ? Math.max(0.2, 1 - (bar * series.length) / rowHeight) : 0.35,
      bargroupgap: mode === 'group' && series.length > 1 ? 0.08 : 0,
      showlegend: hasLegend,
      legend: { ...LEGEND_ABOVE, traceorder: 'normal', x: -left / width },
      xaxis: { visible: false, fixedrange: true, range: [0, xMaximum(bars)] },
      yaxis: {
        fixedrange: true,
        autorange: 'reversed',
        tickmode: 'array',
        tickvals: categories.map((_, index) => index),
        ticktext: labels.map(linesText),
        tickfont: { size: FONT.label },
        ticklen: 6,
        tickcolor: '#ffffff',
        showgrid: false,
        zeroline: false,
        showline: mode === 'group',
        linecolor: COLORS.muted,
      },
    },
    description: describeBars(bars),
    table: tableOf(text, bars),
  });
}

/** Room for the value beside the longest bar. */
function xMaximum({ unit, series, mode, marks = [] }: Bars): number {
  if (mode === 'stack') return 100;
  const ends = marks.map((mark) => mark?.interval?.high ?? mark?.percent ?? 0);
  const greatest = Math.max(0, ...ends, ...series.flatMap(({ counts }) => counts.map((one) => barLength(unit, one))));
  return greatest === 0 ? 1 : greatest * 1.16;
}

function tableOf(text: FigureText, { categories, series }: Bars): Table {
  const [only] = series;
  return series.length === 1 && only
    ? countTable({ ...text, counts: only.counts, of: '' })
    : seriesTable({ ...text, labels: categories, series });
}
