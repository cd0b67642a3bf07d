import { inLanguage } from '../input/language';
import type { Data, ScatterData } from 'plotly.js';
import { formatCount } from '../language/numbers';
import { known, type YearValue } from '../language/trend-text';
import { drawFigure, type FigureText } from './draw/draw-figure';
import { COLORS, FONT, seriesStyle } from './draw/theme';
import type { Figure } from './draw/figure';

export interface TrendFigureOptions extends FigureText {
  /** In order of time. Years without a value are left out: the line goes straight past them. */
  readonly values: readonly TrendValue[];
  /** What is to be known of the newest value, such as how far nonresponse lets it count: a part of the base line. */
  readonly note?: string;
}

export interface TrendValue extends YearValue {
  /** What it is at most, if those who did not answer are counted in: drawn as a bar up to there. */
  readonly most?: number;
}

/** A line through a few years, each point with its value; the axis starts at 0 and years stand at their true distance. */
export function trendFigure({ values: given, note, ...options }: TrendFigureOptions): Figure {
  const text = { ...options, base: [options.base, ...(note === undefined ? [] : [note])].join('. ') };
  const values = known(given).map(({ year, value }) => {
    const { most = value } = given.find((one) => one.year === year) ?? {};
    return { year, value, more: Math.max(0, most - value) };
  });
  const positions: unknown = values.some(({ more }) => more > 0)
    ? values.map(({ more }) => (more > 0 ? 'bottom center' : 'top center'))
    : 'top center';
  const open = values.filter(({ more }) => more > 0);
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
        // Below where a bar stands above: one a point, which plotly's types do not know.
        textposition: positions as 'top center',
        textfont: { size: FONT.label + 1, color: COLORS.text },
        hoverinfo: 'x+y',
        cliponaxis: false,
        line: { color: fill, width: 2.5 },
        marker: { color: fill, size: 9 },
      } satisfies Partial<ScatterData> as Data,
      ...open.map(
        ({ year, value, more }) =>
          ({
            type: 'scatter',
            mode: 'markers',
            x: [year],
            y: [value],
            hoverinfo: 'skip',
            marker: { color: fill, size: 9 },
            error_y: {
              type: 'data',
              symmetric: false,
              array: [more],
              arrayminus: [0],
              color: COLORS.muted,
              thickness: 1.5,
              width: 5,
            },
          }) satisfies Partial<ScatterData> as Data,
      ),
    ],
    height: 210,
    left: 30,
    right: 30,
    below: 26,
    layout: {
      ...(open.length > 0 && {
        annotations: open.map(({ year, value, more }) => ({
          x: year,
          y: value + more,
          text: `${inLanguage({ sv: 'högst', en: 'at most' })} ${formatCount(value + more)}`,
          yanchor: 'bottom',
          showarrow: false,
          font: { size: FONT.note, color: COLORS.muted },
        })),
      }),
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
        range: [0, Math.max(1, ...values.map(({ value, more }) => value + more)) * 1.18],
      },
    },
    empty: values.length === 0,
    description: `${inLanguage({ sv: 'Linje', en: 'Line' })}. ${values.map(descriptionOf).join('; ')}.`,
    table: {
      ...text,
      columns: ['label', 'count', ...(open.length > 0 ? ['most'] : [])],
      heads: {
        ...inLanguage({ sv: { label: 'År', count: 'Antal' }, en: { label: 'Year', count: 'Count' } }),
        ...(open.length > 0 && {
          most: inLanguage({ sv: 'Högst, med dem som inte svarat', en: 'At most, with those who did not answer' }),
        }),
      },
      rows: values.map(({ year, value, more }) => ({
        label: String(year),
        count: value,
        // Of earlier years only what was printed is known.
        ...(open.length > 0 && { most: more > 0 ? value + more : null }),
      })),
    },
  });
}

const descriptionOf = ({ year, value, more }: { year: number; value: number; more: number }): string =>
  `${year}: ${formatCount(value)}${
    more > 0
      ? inLanguage({
          sv: `, högst ${formatCount(value + more)} med dem som inte svarat`,
          en: `, at most ${formatCount(value + more)} with those who did not answer`,
        })
      : ''
  }`;
