import { countsIn, described, type Shown } from '../language/described';
import { COUNT_COLUMNS, countHeads, countRow } from './count-row';
import { rememberCounts } from './counts-behind';
import type { Table, TextOptions } from './table';

/** What a table of counts is called; base and source follow from the counts, unless told. */
export interface CountTableOptions extends TextOptions {
  readonly title: string;
  readonly counts: Shown;
  /** Head of the first column. */
  readonly of: string;
}

/** Counts as a table: label, count, base, percent (unrounded; null without a base). */
export function countTable({ counts: shown, of, ...options }: CountTableOptions): Table {
  const counts = countsIn(shown);
  const text = { ...options, ...described(options, [shown]) };
  const table = {
    ...text,
    columns: COUNT_COLUMNS,
    heads: { label: of, ...countHeads() },
    rows: counts.map((count) => countRow(count)),
  };
  return rememberCounts(table, counts);
}
