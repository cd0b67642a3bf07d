import { inLanguage } from '../input/language';
import { percentRange } from '../language/percent-range';
import { SMALL_GROUP } from '../language/share-text';
import type { Bounds } from '../statistics/bounds';
import type { Table } from '../tables/table';
import type { Nonresponse } from './nonresponse';

export interface NonresponseTableOptions {
  /** Chapter, subject, breakdown. */
  readonly id: string;
  readonly title: string;
  readonly shares: readonly Nonresponse[];
  /** Head of the first column. */
  readonly of: string;
  readonly base: string;
  readonly source: string;
}

const HEADS_SV = {
  count: 'Antal',
  base: 'Bas',
  percent: 'Procent',
  population: 'Kan ha fått frågan',
  'interval-low': 'Intervall från',
  'interval-high': 'till',
  'interval-percent': 'av dem',
  'worst-low': 'Om ingen av de andra',
  'worst-high': 'Om alla andra',
  'worst-percent': 'av dem',
};

const HEADS_EN: typeof HEADS_SV = {
  count: 'Count',
  base: 'Base',
  percent: 'Percent',
  population: 'May have been asked',
  'interval-low': 'Interval from',
  'interval-high': 'to',
  'interval-percent': 'of them',
  'worst-low': 'If none of the others',
  'worst-high': 'If all of the others',
  'worst-percent': 'of them',
};

/** Shares beside what those who did not answer could make of them; bounds in whole organisations, and in percent of all outwards. */
export function nonresponseTable({ of, shares, ...text }: NonresponseTableOptions): Table {
  const heads = inLanguage({ sv: HEADS_SV, en: HEADS_EN });
  return {
    ...text,
    columns: ['label', ...Object.keys(heads)],
    heads: { label: of, ...heads },
    rows: shares.map(({ label, count, base, population, interval, worst }) => ({
      ...{ label, count, base, population },
      percent: base === 0 ? null : (100 * count) / base,
      'interval-low': interval?.low ?? null,
      'interval-high': interval?.high ?? null,
      'interval-percent': interval && percentText(interval, population),
      'worst-low': worst.low,
      'worst-high': worst.high,
      'worst-percent': percentText(worst, population),
    })),
  };
}

/** Null of groups that are told in numbers alone. */
const percentText = (bounds: Bounds, population: number): string | null =>
  population < SMALL_GROUP
    ? null
    : `${percentRange(bounds, population)} ${inLanguage({ sv: 'procent', en: 'percent' })}`;
