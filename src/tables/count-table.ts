import type { Count } from '../statistics/count';
import { COUNT_COLUMNS, COUNT_HEADS, countRow } from './count-row';
import { rememberCounts } from './counts-behind';
import type { Table, TableText } from './table';

/** What a table of counts is called and stands on. */
export interface CountTableOptions extends TableText {
  readonly counts: readonly Count[];
  /** Head of the first column. */
  readonly of: string;
}

/** Counts as a table: label, count, base, percent (unrounded; null without a base). */
export function countTable({ counts, of, ...text }: CountTableOptions): Table {
  const table = {
    ...text,
    columns: COUNT_COLUMNS,
    heads: { label: of, ...COUNT_HEADS },
    rows: counts.map((count) => countRow(count)),
  };
  return rememberCounts(table, counts);
}
