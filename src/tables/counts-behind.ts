import type { Count } from '../statistics/count';
import type { Table } from './table';

const known = new WeakMap<Table, readonly Count[]>();

/** Remembers the Counts of a table's rows beside it: tables are plain data that is written and compared. */
export function rememberCounts(table: Table, counts: readonly Count[]): Table {
  known.set(table, counts);
  return table;
}

/** The Counts of a table's rows, in their order; none for tables that were not made of Counts. */
export const countsBehind = (table: Table): readonly Count[] => known.get(table) ?? [];
