import type { Data } from 'plotly.js';
import { formatCount, percentLabel } from '../../language/numbers';
import { capitalised } from '../../language/words';
import { SMALL_GROUP } from '../../language/share-text';
import type { Count } from '../../statistics/count';
import type { Figure } from './figure';
import { countTable } from '../../tables/count-table';
import { seriesTable } from '../../tables/series-table';
import type { Table } from '../../tables/table';
import { drawFigure, type FigureText } from './draw-figure';
import { escapeText } from './escape-text';
import { legendHeight, legendText } from './legend';
import { linesText } from './lines-text';
import { textWidth, wrap } from './measure';
import { COLORS, FONT, LEGEND_ABOVE, LINE, MARGIN, seriesStyle, WIDTH } from './theme';
import { withBase } from './with-base';

/** Percent of the base, or the number itself. */
export type Unit = 'percent' | 'count';

/** One bar in each category. */
export interface BarSeries {
  readonly label: string;
  /** In the order of the categories. */
  readonly counts: readonly Count[];
}

export interface Bars {
  readonly unit: Unit;
  readonly categories: readonly string[];
  readonly series: readonly BarSeries[];
  /** `group` draws a category's bars below each other, `stack` end to end. */
  readonly mode: 'group' | 'stack';
}

const LABEL_WIDTH = 210;
const BAR = 20;

/** From so many categories on, bars are thinner and labels wider, so that a figure fits on a page. */
const MANY = 13;
const SLIM = { labelWidth: 270, bar: 15 };

/** Horizontal bars with category labels at the left and the values at the bars; what all bar figures share. */
export function drawBars(text: FigureText, bars: Bars): Figure {
  const { categories, series, mode } = bars;
  const { labelWidth, bar } = categories.length < MANY ? { labelWidth: LABEL_WIDTH, bar: BAR } : SLIM;
  const labels = categories.map((category) => wrap(capitalised(category), labelWidth, FONT.label));
  const thickness = mode === 'group' ? bar * series.length + bar / 2 : bar + 14;
  const rowHeight = Math.max(thickness, ...labels.map((lines) => lines.length * FONT.label * LINE + 8));
  const left = Math.ceil(Math.max(0, ...labels.flat().map((line) => textWidth(line, FONT.label)))) + 8;
  const hasLegend = series.length > 1;
  return drawFigure(text, {
    data: series.map((one, index) => traceOf(one, index, bars, WIDTH - 2 * MARGIN - left)),
    height: Math.max(rowHeight, rowHeight * categories.length),
    left,
    above: hasLegend ? legendHeight(series.map(legendLabel)) : 0,
    empty: categories.length === 0,
    layout: {
      barmode: mode,
      bargap: mode === 'group' ? Math.max(0.2, 1 - (bar * series.length) / rowHeight) : 0.35,
      bargroupgap: mode === 'group' && series.length > 1 ? 0.08 : 0,
      showlegend: hasLegend,
      legend: { ...LEGEND_ABOVE, traceorder: 'normal', x: -left / (WIDTH - 2 * MARGIN - left) },
      xaxis: { visible: false, fixedrange: true, range: [0, xMaximum(bars)] },
      yaxis: {
        fixedrange: true,
        autorange: 'reversed',
        tickmode: 'array',
        tickvals: categories.map((_, index) => index),
        ticktext: labels.map((lines) => linesText(lines)),
        tickfont: { size: FONT.label },
        ticklen: 6,
        tickcolor: '#ffffff',
        showgrid: false,
        zeroline: false,
        showline: mode === 'group',
        linecolor: COLORS.muted,
      },
    },
    description: describe(bars),
    table: tableOf(text, bars),
  });
}

const valueOf = (unit: Unit, one: Count): number => (unit === 'count' ? one.count : (one.percent ?? 0));

/** What stands at a bar: small groups are told in counts, and a bar without a base says so. */
function labelOf(unit: Unit, one: Count): string {
  if (one.base === 0) return 'Inga svar';
  if (unit === 'count') return formatCount(one.count);
  return one.base < SMALL_GROUP ? numberText(one) : percentLabel(one);
}

const numberText = ({ count, base }: Count): string => `${formatCount(count)} av ${formatCount(base)}`;

/** @param width Of the plot area in px. */
function traceOf({ label, counts }: BarSeries, index: number, { unit, mode, series }: Bars, width: number): Data {
  const { fill, on, pattern } = seriesStyle(index);
  const isStacked = mode === 'stack';
  const values = counts.map((one) => valueOf(unit, one));
  const labels = counts.map((one) => labelOf(unit, one));
  // A narrow segment cannot hold its value: the table and the alternative text do.
  const fits = labels.map((text, position) => textWidth(text, FONT.label) <= ((values[position] ?? 0) / 100) * width);
  return {
    type: 'bar',
    orientation: 'h',
    name: legendText(legendLabel({ label, counts })),
    y: counts.map((_, position) => position),
    x: values,
    text: labels.map((text, position) => (isStacked && !fits[position] ? '' : text)),
    textposition: isStacked ? 'inside' : 'outside',
    insidetextanchor: 'middle',
    textangle: 0,
    textfont: { size: FONT.label, color: isStacked ? on : COLORS.text },
    // Unclipped, plotly hides the value of a bar that ends beyond the axis, and percentages can sum to 100.00000000000001.
    cliponaxis: isStacked,
    constraintext: 'none',
    hovertext: counts.map((one) => `${escapeText(one.label)}: ${numberText(one)}`),
    hoverinfo: 'text',
    marker: {
      color: fill,
      line: { color: isStacked ? COLORS.outline : fill, width: isStacked ? 1 : 0 },
      ...(pattern && series.length > 1
        ? { pattern: { shape: pattern, bgcolor: fill, fgcolor: on, fgopacity: 0.3, size: 6, solidity: 0.25 } }
        : {}),
    },
  } as Data;
}

/** The series' name with its base, where all its bars have the same. */
function legendLabel({ label, counts }: BarSeries): string {
  const bases = new Set(counts.map(({ base }) => base));
  const [base] = bases;
  return bases.size === 1 && base !== undefined ? withBase(label, base) : label;
}

/** Room for the value beside the longest bar. */
function xMaximum({ unit, series, mode }: Bars): number {
  if (mode === 'stack') return 100;
  const greatest = Math.max(0, ...series.flatMap(({ counts }) => counts.map((one) => valueOf(unit, one))));
  return greatest === 0 ? 1 : greatest * 1.16;
}

function describe({ unit, categories, series, mode }: Bars): string {
  const kind = mode === 'stack' ? 'Staplade liggande staplar' : 'Liggande staplar';
  const values = categories.map((category, index) => {
    const parts = series.map(({ label, counts }) => {
      const one = counts[index];
      return [series.length > 1 ? label : '', one ? labelOf(unit, one) : ''].filter(Boolean).join(' ');
    });
    return `${category}: ${parts.join(', ')}`;
  });
  return `${kind}. ${values.join('; ')}.`;
}

function tableOf(text: FigureText, { categories, series }: Bars): Table {
  const [only] = series;
  return series.length === 1 && only
    ? countTable({ ...text, counts: only.counts, of: '' })
    : seriesTable({ ...text, labels: categories, series });
}
