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
  /** Names of the counted rows. */
  readonly counted: readonly string[];
  /** Which of the bases. */
  readonly base: number;
  /** How many organisations the counted rows belong to. */
  readonly organisations: number;
  /** Whether the row is called after the one organisation that it is about. */
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
    rows: counted.map(({ count: { label: subject, rows }, written }, at) => {
      const owners = new Set(rows.flatMap((row) => organisationOf(row)?.name ?? []));
      return {
        label: String(written?.label ?? subject),
        series: typeof written?.series === 'string' ? written.series : null,
        subject,
        counted: rows.map(identityOf),
        base: bases.indexOf(keys[at] ?? ''),
        organisations: owners.size,
        named: owners.size === 1 && owners.has(subject),
      };
    }),
  };
}
