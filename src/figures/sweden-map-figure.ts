import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Data } from 'plotly.js';
import { formatCount } from '../language/numbers';
import type { Organisation } from '../survey/respondent';
import { drawFigure, type FigureText } from './draw/draw-figure';
import { escapeText } from './draw/escape-text';
import { legendText } from './draw/legend';
import { COLORS, FONT } from './draw/theme';
import type { Figure } from './figure';

export interface SwedenMapFigureOptions extends FigureText {
  /** Up to three, from dark to light; each municipality in one of them at most. */
  readonly classes: readonly { readonly label: string; readonly municipalities: readonly Organisation[] }[];
}

/** Their lightness tells the classes apart without colour. */
const FILLS = ['#12476b', '#a9c8de', '#f0f2f4'];

/** In px: left of the land, in the north. */
const LEGEND_WIDTH = 210;

const BORDERS = join(resolve(__dirname, '..', '..'), 'data', 'reference', 'kommungranser.geojson');
let borders: unknown;

/**
 * Sweden's municipalities by class. Borders come from data/reference; they are simplified, for looking at only.
 * @throws Error `not one to three classes: …`
 */
export function swedenMapFigure({ classes, ...text }: SwedenMapFigureOptions): Figure {
  if (classes.length < 1 || classes.length > FILLS.length)
    throw new Error(`not one to three classes: ${classes.length}; merge some, so that readers can tell them apart`);
  borders ??= JSON.parse(readFileSync(BORDERS, 'utf8'));
  return drawFigure(text, {
    data: [areas(classes), ...classes.map(legendEntry)],
    height: 560,
    layout: {
      showlegend: true,
      legend: {
        x: 0,
        xanchor: 'left',
        y: 0.98,
        yanchor: 'top',
        font: { size: FONT.label },
        itemclick: false,
        itemdoubleclick: false,
      },
      geo: {
        visible: false,
        projection: { type: 'conic conformal', parallels: [58, 66], rotation: { lon: 16 } } as never,
        lonaxis: { range: [10.5, 24.5] },
        lataxis: { range: [55.2, 69.2] },
        domain: { x: [0.2, 1], y: [0, 1] },
      },
    },
    empty: classes.every(({ municipalities }) => municipalities.length === 0),
    description: `Karta över Sveriges kommuner. ${classes.map(({ label, municipalities }) => `${label}: ${formatCount(municipalities.length)} kommuner`).join('; ')}.`,
    table: {
      id: text.id,
      title: text.title,
      columns: ['label', 'code', 'class'],
      heads: { label: 'Kommun', code: 'Kod', class: 'Klass' },
      rows: classes.flatMap(({ label, municipalities }) =>
        municipalities.map(({ name, code }) => ({ label: name, code, class: label })),
      ),
      base: text.base,
      source: text.source,
    },
  });
}

type Classes = SwedenMapFigureOptions['classes'];

/** One trace for all classes, so that the borders stand in the specification once. */
function areas(classes: Classes): Data {
  const steps = FILLS.slice(0, classes.length);
  const placed = classes.flatMap(({ municipalities }, index) => municipalities.map((one) => ({ ...one, index })));
  return {
    type: 'choropleth',
    geojson: borders,
    featureidkey: 'properties.kommunkod',
    locations: placed.map(({ code }) => code),
    z: placed.map(({ index }) => index),
    zmin: -0.5,
    zmax: steps.length - 0.5,
    text: placed.map(({ name }) => escapeText(name)),
    hoverinfo: 'text',
    showscale: false,
    colorscale: steps.flatMap((fill, index) => [
      [index / steps.length, fill],
      [(index + 1) / steps.length, fill],
    ]),
    marker: { line: { color: COLORS.muted, width: 0.35 } },
  } as unknown as Data;
}

/** A choropleth has no legend of its own: points without a place make one. */
const legendEntry = ({ label, municipalities }: Classes[number], index: number): Data =>
  ({
    type: 'scattergeo',
    mode: 'markers',
    lon: [null],
    lat: [null],
    name: legendText(`${label} (${formatCount(municipalities.length)})`, LEGEND_WIDTH),
    marker: { symbol: 'square', size: 13, color: FILLS[index], line: { color: COLORS.muted, width: 0.5 } },
  }) as unknown as Data;
