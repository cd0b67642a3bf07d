import { readFileSync } from 'node:fs';
import { inStudy } from '../input/study';
import { formatCount } from '../language/numbers';
import type { Organisation } from '../survey/respondent';
import { classMap } from './draw/class-map';
import { drawFigure, type FigureText } from './draw/draw-figure';
import { legendText } from './draw/legend';
import { COLORS, LEGEND } from './draw/theme';
import type { Figure } from './draw/figure';

export interface SwedenMapFigureOptions extends FigureText {
  /** Up to three, from dark to light; each municipality in one of them at most. */
  readonly classes: readonly { readonly label: string; readonly municipalities: readonly Organisation[] }[];
}

/** Their lightness tells the classes apart without colour. */
const FILLS = ['#12476b', '#a9c8de', '#f0f2f4'];

/** In px: left of the land, in the north. */
const LEGEND_WIDTH = 210;

let borders: unknown;

/**
 * Sweden's municipalities by class. Borders come from data/reference; they are simplified, for looking at only.
 * @throws Error `not one to three classes: …`
 */
export function swedenMapFigure({ classes, ...text }: SwedenMapFigureOptions): Figure {
  if (classes.length < 1 || classes.length > FILLS.length)
    throw new Error(`not one to three classes: ${classes.length}; merge some, so that readers can tell them apart`);
  borders ??= JSON.parse(readFileSync(inStudy('data', 'reference', 'kommungranser.geojson'), 'utf8'));
  return drawFigure(text, {
    data: classMap({
      classes: classes.map(({ label, municipalities }, index) => ({
        name: legendText(`${label} (${formatCount(municipalities.length)})`, LEGEND_WIDTH),
        fill: FILLS[index] ?? '',
      })),
      areas: classes.flatMap(({ municipalities }, place) =>
        municipalities.map(({ code, name }) => ({ code, place, text: name })),
      ),
      borders: { geojson: borders, featureidkey: 'properties.kommunkod' },
      line: { color: COLORS.muted, width: 0.35 },
    }),
    height: 560,
    layout: {
      showlegend: true,
      legend: { ...LEGEND, x: 0, y: 0.98, yanchor: 'top' },
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
      ...text,
      columns: ['label', 'code', 'class'],
      heads: { label: 'Kommun', code: 'Kod', class: 'Klass' },
      rows: classes.flatMap(({ label, municipalities }) =>
        municipalities.map(({ name, code }) => ({ label: name, code, class: label })),
      ),
    },
  });
}
