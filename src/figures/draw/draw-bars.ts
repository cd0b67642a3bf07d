import type { Data } from 'plotly.js';
import { formatCount, NO_BREAK_SPACE, percentLabel } from '../../language/numbers';
import type { Count } from '../../statistics/count';
import type { Figure, Table } from '../figure';
import { countTable } from '../../tables/count-table';
import { rememberCounts } from '../../tables/counts-behind';
import { drawFigure, type FigureText } from './draw-figure';
import { escapeText } from './escape-text';
import { textWidth, wrap } from './measure';
import { COLORS, FONT, LINE, MARGIN, seriesStyle, WIDTH } from './theme';

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

/** Horizontal bars with category labels at the left and the values at the bars; what all bar figures share. */
export function drawBars(text: FigureText, bars: Bars): Figure {
  const { categories, series, mode } = bars;
  const labels = categories.map((category) => wrap(category, LABEL_WIDTH, FONT.label));
  const thickness = mode === 'group' ? BAR * series.length + 10 : BAR + 14;
  const rowHeight = Math.max(thickness, ...labels.map((lines) => lines.length * FONT.label * LINE + 8));
  const left = Math.ceil(Math.max(0, ...labels.flat().map((line) => textWidth(line, FONT.label)))) + 8;
  const hasLegend = series.length > 1;
  return drawFigure(text, {
    data: series.map((one, index) => traceOf(one, index, bars)),
    height: Math.max(rowHeight, rowHeight * categories.length),
    left,
    above: hasLegend ? legendHeight(series.map(legendLabel)) : 0,
    layout: {
      barmode: mode,
      bargap: mode === 'group' ? Math.max(0.2, 1 - (BAR * series.length) / rowHeight) : 0.35,
      bargroupgap: mode === 'group' && series.length > 1 ? 0.08 : 0,
      showlegend: hasLegend,
      legend: {
        orientation: 'h',
        traceorder: 'normal',
        x: -left / (WIDTH - 2 * MARGIN - left),
        xanchor: 'left',
        y: 1,
        yanchor: 'bottom',
        font: { size: FONT.label },
        itemclick: false,
        itemdoubleclick: false,
      },
      xaxis: { visible: false, fixedrange: true, range: [0, xMaximum(bars)] },
      yaxis: {
        fixedrange: true,
        autorange: 'reversed',
        tickmode: 'array',
        tickvals: categories.map((_, index) => index),
        ticktext: labels.map((lines) => lines.map(escapeText).join('<br>')),
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

/** What stands at a bar; a bar without a base says so. */
const labelOf = (unit: Unit, one: Count): string =>
  one.base === 0 ? 'Inga svar' : unit === 'count' ? formatCount(one.count) : percentLabel(one);

function traceOf({ label, counts }: BarSeries, index: number, { unit, mode, series }: Bars): Data {
  const { fill, on, pattern } = seriesStyle(index);
  const isStacked = mode === 'stack';
  const values = counts.map((one) => valueOf(unit, one));
  // A narrow segment cannot hold its value: the table and the alternative text do.
  const fits = values.map((value) => value >= 5);
  return {
    type: 'bar',
    orientation: 'h',
    name: escapeText(legendLabel({ label, counts })),
    y: counts.map((_, position) => position),
    x: values,
    text: counts.map((one, position) => (isStacked && !fits[position] ? '' : labelOf(unit, one))),
    textposition: isStacked ? 'inside' : 'outside',
    insidetextanchor: 'middle',
    textangle: 0,
    textfont: { size: FONT.label, color: isStacked ? on : COLORS.text },
    cliponaxis: false,
    constraintext: 'none',
    hovertext: counts.map((one) => `${escapeText(one.label)}: ${formatCount(one.count)} av ${formatCount(one.base)}`),
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
  return bases.size === 1 && base !== undefined
    ? `${label} (n${NO_BREAK_SPACE}=${NO_BREAK_SPACE}${formatCount(base)})`
    : label;
}

function legendHeight(labels: readonly string[]): number {
  const perLine = Math.max(
    1,
    Math.floor((WIDTH - 60) / (Math.max(...labels.map((label) => textWidth(label, FONT.label))) + 48)),
  );
  return Math.ceil(labels.length / perLine) * 21 + 6;
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

function tableOf({ id, title, base, source }: FigureText, { categories, series }: Bars): Table {
  const [only] = series;
  if (series.length === 1 && only) return countTable({ id, title, counts: only.counts, of: '', base, source });
  const table = {
    id,
    title,
    columns: ['label', 'count', 'base', 'percent', 'series'],
    heads: { label: '', count: 'Antal', base: 'Bas', percent: 'Procent', series: 'Grupp' },
    rows: series.flatMap(({ label: name, counts }) =>
      counts.map(({ count, base: of, percent }, index) => ({
        label: categories[index] ?? '',
        count,
        base: of,
        percent,
        series: name,
      })),
    ),
    base,
    source,
  };
  return rememberCounts(
    table,
    series.flatMap(({ counts }) => counts),
  );
}
