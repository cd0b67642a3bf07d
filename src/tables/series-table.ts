import { inLanguage } from '../input/language';
import type { Count } from '../statistics/count';
import { COUNT_COLUMNS, countHeads, countRow } from './count-row';
import { rememberCounts } from './counts-behind';
import type { Table, TableText } from './table';

export interface SeriesTableOptions extends TableText {
  /** What the rows of each series are called, in the order of its counts. */
  readonly labels: readonly string[];
  readonly series: readonly { readonly label: string; readonly counts: readonly Count[] }[];
}

/** Counts of several series as one table, series after series. */
export function seriesTable({ labels, series, ...text }: SeriesTableOptions): Table {
  const table = {
    ...text,
    columns: [...COUNT_COLUMNS, 'series'],
    heads: { label: '', ...countHeads(), series: inLanguage({ sv: 'Grupp', en: 'Group' }) },
    rows: series.flatMap(({ label: name, counts }) =>
      counts.map((count, index) => ({ ...countRow(count, labels[index]), series: name })),
    ),
  };
  return rememberCounts(
    table,
    series.flatMap(({ counts }) => counts),
  );
}
