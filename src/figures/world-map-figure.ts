import { inLanguage } from '../input/language';
import { countsIn, described, type Shown } from '../language/described';
import { formatCount } from '../language/numbers';
import { listed } from '../language/words';
import { ranked } from '../statistics/ranking';
import type { Count } from '../statistics/count';
import { countTable } from '../tables/count-table';
import { classMap } from './draw/class-map';
import { drawFigure, type FigureOptions } from './draw/draw-figure';
import { COLORS, LEGEND_ABOVE } from './draw/theme';
import type { Figure } from './draw/figure';

export interface WorldMapFigureOptions extends FigureOptions {
  /** By country; those that share a code are drawn together and listed apart. */
  readonly counts: Shown;
  /** ISO 3166-1 alpha-3 code of a count's country. */
  readonly iso3: (one: Count) => string;
}

/** How many countries the alternative text names. */
const NAMED = 5;

/** From light to dark, by number of cooperations; the ends are inclusive. */
const CLASSES = [
  { from: 1, to: 1, fill: '#c0d5e6' },
  { from: 2, to: 4, fill: '#a3c3dc' },
  { from: 5, to: 9, fill: '#6b9ac0' },
  { from: 10, to: 24, fill: '#38709b' },
  { from: 25, to: Infinity, fill: '#0d3554' },
] as const;

/** Countries shaded by a number of cooperations, in classes that a reader can tell apart. */
export function worldMapFigure({ counts: shown, iso3, ...options }: WorldMapFigureOptions): Figure {
  const counts = countsIn(shown);
  const text = { ...options, ...described(options, [shown]) };
  const byCode = new Map<string, { names: string[]; size: number }>();
  for (const one of counts) {
    const earlier = byCode.get(iso3(one));
    byCode.set(iso3(one), { names: [...(earlier?.names ?? []), one.label], size: (earlier?.size ?? 0) + one.count });
  }
  const places = [...byCode].filter(([, { size }]) => size > 0).map(([code, place]) => ({ code, ...place }));
  const named = ranked(counts).filter(({ count }) => count > 0);
  const leading = named.slice(0, NAMED).map(({ label, count }) => `${label} ${formatCount(count)}`);
  return drawFigure(text, {
    data: classMap({
      classes: CLASSES.map(({ from, to, fill }) => ({
        name:
          to === Infinity
            ? `${from} ${inLanguage({ sv: 'eller fler', en: 'or more' })}`
            : from === to
              ? `${from}`
              : `${from}–${to}`,
        fill,
      })),
      areas: places.map(({ code, names, size }) => ({
        code,
        place: CLASSES.findIndex(({ from, to }) => size >= from && size <= to),
        text: `${listed(names)}: ${formatCount(size)}`,
      })),
      borders: { locationmode: 'ISO-3' },
      line: { color: COLORS.outline, width: 0.4 },
    }),
    height: 300,
    above: 26,
    layout: {
      showlegend: true,
      legend: { ...LEGEND_ABOVE, x: 0 },
      geo: {
        projection: { type: 'natural earth' },
        showframe: false,
        showcoastlines: false,
        showcountries: true,
        countrycolor: COLORS.outline,
        countrywidth: 0.4,
        showland: true,
        landcolor: '#e9ecee',
        lataxis: { range: [-56, 80] },
        lonaxis: { range: [-170, 180] },
      },
    },
    empty: places.length === 0,
    description: inLanguage({
      sv: `Världskarta. ${named.length} länder; flest har ${leading.join(', ')}.`,
      en: `Map of the world. ${named.length} countries; most have ${leading.join(', ')}.`,
    }),
    table: countTable({ ...text, counts: ranked(counts), of: inLanguage({ sv: 'Land', en: 'Country' }) }),
  });
}
