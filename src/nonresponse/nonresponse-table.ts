import type { Nonresponse } from './nonresponse';
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
  population: 'Alla',
  'interval-low': 'Intervall från',
  'interval-high': 'till',
  'worst-low': 'Om ingen av de andra',
  'worst-high': 'Om alla andra',
};

/** Shares beside what those who did not answer could make of them; bounds in percent of all, unrounded. */
export function nonresponseTable({ of, shares, ...text }: NonresponseTableOptions): Table {
  return {
    ...text,
    columns: ['label', ...Object.keys(HEADS)],
    heads: { label: of, ...HEADS },
    rows: shares.map(({ label, count, base, population, interval, worst }) => {
      const percent = (value: number | undefined, whole = population): number | null =>
        value === undefined || whole === 0 ? null : (100 * value) / whole;
      return {
        ...{ label, count, base, population },
        percent: percent(count, base),
        'interval-low': percent(interval?.low),
        'interval-high': percent(interval?.high),
        'worst-low': percent(worst.low),
        'worst-high': percent(worst.high),
      };
    }),
  };
}
