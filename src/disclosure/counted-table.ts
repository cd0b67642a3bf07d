import { identityOf, organisationOf } from '../survey/case-of';
import { countsBehind } from '../tables/counts-behind';
import type { Table } from '../tables/table';

/** A published table by the rows of the export behind it: plain data, so that a notebook's kernel can hand it over. */
export interface CountedTable {
  readonly id: string;
  readonly notebook: string;
  /** Of each base the rows, by name; tables of one base have one. */
  readonly bases: readonly (readonly string[])[];
  readonly rows: readonly CountedRow[];
}

export interface CountedRow {
  /** As the table writes it. */
  readonly label: string;
  /** The same; null in tables without series. */
  readonly series: string | null;
  /** What is counted: the label, or the series where labels are bars that options divide. */
  readonly subject: string;
  /** What is counted, as the measure says, whatever it is called: the same in all tables that count it. */
  readonly what: string;
  /** Names of the counted rows. */
  readonly counted: readonly string[];
  /** Which of the bases. */
  readonly base: number;
  /** How many organisations the counted rows belong to. */
  readonly organisations: number;
  /** Whether the row is about one organisation by its name. */
  readonly named: boolean;
}

/** The rows behind a table; null if it was not made of Counts of an export. */
export function countedTable(table: Table, notebook: string): CountedTable | null {
  const counted = countsBehind(table)
    .map((count, at) => ({ count, written: table.rows[at] }))
    .filter(({ count }) => count.baseRows.every((row) => organisationOf(row) !== null));
  if (counted.length === 0) return null;
  // Equal bases are one, even if they were picked out twice.
  const names = counted.map(({ count }) => count.baseRows.map(identityOf));
  const keys = names.map((base) => base.join('\n'));
  const bases = [...new Set(keys)];
  return {
    id: table.id,
    notebook,
    bases: bases.map((key) => names[keys.indexOf(key)] ?? []),
    rows: counted.map(({ count: { label: subject, rows, measure }, written }, at) => {
      const owners = new Set(rows.flatMap((row) => organisationOf(row)?.name ?? []));
      return {
        label: String(written?.label ?? subject),
        series: typeof written?.series === 'string' ? written.series : null,
        subject,
        what: JSON.stringify([measure.rows, measure.counted, measure.unit]),
        counted: rows.map(identityOf),
        base: bases.indexOf(keys[at] ?? ''),
        organisations: owners.size,
        named: measure.counted?.is === 'organisation',
      };
    }),
  };
}
