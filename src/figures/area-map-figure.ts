import { inLanguage } from '../input/language';
import { readFileSync } from 'node:fs';
import type { Layout } from 'plotly.js';
import { inStudy } from '../input/study';
import { formatCount } from '../language/numbers';
import type { Organisation } from '../survey/respondent';
import { classMap } from './draw/class-map';
import { drawFigure, type FigureText } from './draw/draw-figure';
import { legendText } from './draw/legend';
import { COLORS, LEGEND } from './draw/theme';
import type { Figure } from './draw/figure';

/** A part of the world whose areas are organisations. */
export interface AreaMap {
  /** GeoJSON below data/reference, and the property that holds an area's code; for looking at only. */
  readonly borders: string;
  readonly code: string;
  /** What is seen of the globe, as plotly takes it. */
  readonly view: Partial<Layout['geo']>;
  /** What it is a map of, for those who do not see it: "Karta över Sveriges kommuner". */
  readonly says: string;
  /** What an area is called, in the plural and as the head of a column. */
  readonly areas: string;
  readonly area: string;
}

export interface AreaMapFigureOptions extends FigureText {
  readonly map: AreaMap;
  /** Up to three, from dark to light; each area in one of them at most. */
  readonly classes: readonly { readonly label: string; readonly areas: readonly Organisation[] }[];
}

/** Their lightness tells the classes apart without colour. */
const FILLS = ['#12476b', '#a9c8de', '#f0f2f4'];

/** In px: left of the land. */
const LEGEND_WIDTH = 210;

/** GeoJSON by path: cells draw the same map again and again. */
const BORDERS = new Map<string, unknown>();

/**
 * The areas of organisations by class.
 * @throws Error `not one to three classes: …`
 */
export function areaMapFigure({ map, classes, ...text }: AreaMapFigureOptions): Figure {
  if (classes.length < 1 || classes.length > FILLS.length)
    throw new Error(`not one to three classes: ${classes.length}; merge some, so that readers can tell them apart`);
  return drawFigure(text, {
    data: classMap({
      classes: classes.map(({ label, areas }, index) => ({
        name: legendText(`${label} (${formatCount(areas.length)})`, LEGEND_WIDTH),
        fill: FILLS[index] ?? '',
      })),
      areas: classes.flatMap(({ areas }, place) => areas.map(({ code, name }) => ({ code, place, text: name }))),
      borders: { geojson: bordersOf(map.borders), featureidkey: `properties.${map.code}` },
      line: { color: COLORS.muted, width: 0.35 },
    }),
    height: 560,
    layout: {
      showlegend: true,
      legend: { ...LEGEND, x: 0, y: 0.98, yanchor: 'top' },
      geo: { visible: false, ...map.view, domain: { x: [0.2, 1], y: [0, 1] } },
    },
    empty: classes.every(({ areas }) => areas.length === 0),
    description: `${map.says}. ${classes.map(({ label, areas }) => `${label}: ${formatCount(areas.length)} ${map.areas}`).join('; ')}.`,
    table: {
      ...text,
      columns: ['label', 'code', 'class'],
      heads: {
        label: map.area,
        ...inLanguage({ sv: { code: 'Kod', class: 'Klass' }, en: { code: 'Code', class: 'Class' } }),
      },
      rows: classes.flatMap(({ label, areas }) => areas.map(({ name, code }) => ({ label: name, code, class: label }))),
    },
  });
}

function bordersOf(file: string): unknown {
  const path = inStudy('data', 'reference', file);
  const known = BORDERS.get(path) ?? (JSON.parse(readFileSync(path, 'utf8')) as unknown);
  BORDERS.set(path, known);
  return known;
}
