import type { Nonresponse } from './nonresponse';
import { percentRange } from '../language/percent-range';
import { SMALL_GROUP } from '../language/share-text';
import type { Bounds } from '../statistics/bounds';
import type { Table } from '../tables/table';

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

const HEADS = {
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

/** Shares beside what those who did not answer could make of them; bounds in whole organisations, and in percent of all outwards. */
export function nonresponseTable({ of, shares, ...text }: NonresponseTableOptions): Table {
  return {
    ...text,
    columns: ['label', ...Object.keys(HEADS)],
    heads: { label: of, ...HEADS },
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
  population < SMALL_GROUP ? null : `${percentRange(bounds, population)} procent`;
