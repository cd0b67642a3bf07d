import { join } from 'node:path';
import { barFigure } from '../../src/figures/bar-figure';
import type { FigureText } from '../../src/figures/draw/draw-figure';
import type { Figure } from '../../src/figures/draw/figure';
import { groupedBarFigure } from '../../src/figures/grouped-bar-figure';
import { stackedBarFigure } from '../../src/figures/stacked-bar-figure';
import { swedenMapFigure } from '../../notebooks/helpers/sweden-map-figure';
import { trendFigure } from '../../src/figures/trend-figure';
import { worldMapFigure } from '../../src/figures/world-map-figure';
import { frequencies } from '../../src/statistics/frequencies';
import type { Organisation } from '../../src/survey/respondent';
import { casesOf, QUESTION } from './cases';
import { countOf } from './counts';
import { expectSnapshot } from './snapshot';

/** What a figure says besides its data. */
export const textOf = (id: string): FigureText => ({
  id,
  title: 'Varannan har svarat A',
  base: 'Bas: 4 kommuner',
  source: 'Källa: påhittade svar',
});

/** A municipality of a map. */
export const municipality = (code: string, name: string): Organisation => ({
  code,
  name,
  kind: 'municipality',
  group: 'A1',
});

export const distributionOf = (answers: readonly (string | null)[]) =>
  frequencies(casesOf(answers), { ...QUESTION, type: 'single' }, { base: 'all' });

/** Answers of 21 whose percentages sum to a little more than 100 in floating point. */
export const SUM_ABOVE_100: readonly string[] = [...Array(5).fill('a'), ...Array(12).fill('b'), ...Array(4).fill('c')];

const CODES: Readonly<Record<string, string>> = { Norge: 'NOR', Kina: 'CHN', Skottland: 'GBR', Wales: 'GBR' };
export const iso3 = ({ label }: { readonly label: string }): string => CODES[label] ?? '';

/** One figure of each builder, by the builder's file name. */
export const SAMPLES: Readonly<Record<string, Figure>> = {
  'bar-figure': barFigure({ ...textOf('1-stapel'), counts: [countOf('A', 2, 4), countOf('B', 1, 4)], show: 'percent' }),
  'grouped-bar-figure': groupedBarFigure({
    ...textOf('1-grupper'),
    series: [
      { label: 'Kommuner', counts: [countOf('A', 20, 40), countOf('B', 10, 40)] },
      { label: 'Regioner', counts: [countOf('A', 3, 13), countOf('B', 0, 13)] },
    ],
  }),
  'stacked-bar-figure': stackedBarFigure({
    ...textOf('1-stapling'),
    bars: [
      { label: 'Kommuner', distribution: distributionOf(['a', 'a', 'b', '']) },
      { label: 'Regioner', distribution: distributionOf(['a', 'c']) },
    ],
  }),
  'sweden-map-figure': swedenMapFigure({
    ...textOf('1-karta'),
    classes: [
      { label: 'Har', areas: [municipality('0114', 'Upplands Väsby')] },
      { label: 'Har inte', areas: [municipality('1440', 'Ale'), municipality('1489', 'Alingsås')] },
    ],
  }),
  'trend-figure': trendFigure({
    ...textOf('1-trend'),
    values: [
      { year: 2007, value: 1100 },
      { year: 2018, value: 900 },
    ],
  }),
  'world-map-figure': worldMapFigure({
    ...textOf('2-varlden'),
    counts: [countOf('Norge', 12, 20), countOf('Kina', 5, 20), countOf('Skottland', 2, 20), countOf('Wales', 1, 20)],
    iso3,
  }),
};

const SNAPSHOTS = join(__dirname, '..', 'figures', 'snapshots');

/** Compares a builder's sample with its snapshot. Borders of municipalities have a file of their own: only their number stands there. */
export function expectFigureSnapshot(builder: string): void {
  const withoutBorders = (key: string, value: unknown): unknown =>
    key === 'geojson' ? `${(value as { features: unknown[] }).features.length} areas` : value;
  expectSnapshot(SNAPSHOTS, builder, `${JSON.stringify(SAMPLES[builder], withoutBorders, 1)}\n`);
}

/** Every number that a figure is drawn from. */
export function numbersOf(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersOf) : [];
}
