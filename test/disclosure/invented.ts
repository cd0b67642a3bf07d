import type { CountedRow, CountedTable } from '../../src/disclosure/counted-table';
import type { SmallGroupSettings } from '../../src/disclosure/small-group-settings';

export const SETTINGS: SmallGroupSettings = { action: 'report', baseBelow: 10, countUpTo: 4, accepted: new Map() };

/** Names of rows, from one number to another. */
export const rows = (from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, index) => `Svar!${from + index}/`);

export type InventedRow = Pick<CountedRow, 'label'> & Partial<CountedRow>;

/** A table of one base; rows count themselves, by many organisations, unless told otherwise. */
export const tableOf = (id: string, base: readonly string[], given: readonly InventedRow[]): CountedTable => ({
  id,
  notebook: `${id.split('-')[0]}-x.ipynb`,
  bases: [base],
  rows: given.map((row) => ({
    series: null,
    subject: row.label,
    what: row.subject ?? row.label,
    counted: [],
    base: 0,
    organisations: (row.counted ?? []).length,
    named: false,
    ...row,
  })),
});
