import type { Data, ScatterData } from 'plotly.js';
import { formatCount } from '../language/numbers';
import { known, type YearValue } from '../language/trend-text';
import { drawFigure, type FigureText } from './draw/draw-figure';
import { COLORS, FONT, seriesStyle } from './draw/theme';
import type { Figure } from './draw/figure';

export interface TrendFigureOptions extends FigureText {
  /** In order of time. Years without a value are left out: the line goes straight past them. */
  readonly values: readonly YearValue[];
}

/** A line through a few years, each point with its value; the axis starts at 0 and years stand at their true distance. */
export function trendFigure({ values: given, ...text }: TrendFigureOptions): Figure {
  const values = known(given);
  const { fill } = seriesStyle(0);
  const years = values.map(({ year }) => year);
  return drawFigure(text, {
    data: [
      {
        type: 'scatter',
        mode: 'text+lines+markers',
        x: years,
        y: values.map(({ value }) => value),
        text: values.map(({ value }) => `<b>${formatCount(value)}</b>`),
        textposition: 'top center',
        textfont: { size: FONT.label + 1, color: COLORS.text },
        hoverinfo: 'x+y',
        cliponaxis: false,
        line: { color: fill, width: 2.5 },
        marker: { color: fill, size: 9 },
      } satisfies Partial<ScatterData> as Data,
    ],
    height: 210,
    left: 30,
    right: 30,
    below: 26,
    layout: {
      xaxis: {
        fixedrange: true,
        tickmode: 'array',
        tickvals: years,
        ticktext: years.map(String),
        tickfont: { size: FONT.label },
        showgrid: false,
        zeroline: false,
        range: years.length > 0 ? [Math.min(...years) - 0.6, Math.max(...years) + 0.6] : [0, 1],
      },
      yaxis: {
        fixedrange: true,
        visible: true,
        showticklabels: false,
        showgrid: false,
        zeroline: true,
        zerolinecolor: COLORS.muted,
        range: [0, Math.max(1, ...values.map(({ value }) => value)) * 1.18],
      },
    },
    empty: values.length === 0,
    description: `Linje. ${values.map(({ year, value }) => `${year}: ${formatCount(value)}`).join('; ')}.`,
    table: {
      ...text,
      columns: ['label', 'count'],
      heads: { label: 'År', count: 'Antal' },
      rows: values.map(({ year, value }) => ({ label: String(year), count: value })),
    },
  });
}
