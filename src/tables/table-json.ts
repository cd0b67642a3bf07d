import type { Bounds } from '../statistics/bounds';
import type { Table } from './table';

/** What those who did not answer could make of a row's share, in numbers of the population. */
export interface Reach {
  readonly population: number;
  /** If those who answered are a random sample: an exact 95 percent interval. */
  readonly interval: Bounds;
  /** Whatever the others would have said. */
  readonly worst: Bounds;
}

/** A table as a file: what readers see around the numbers of ID.csv, and what nonresponse could make of them. */
export interface PublishedTable extends Table {
  /** One a row; null where nonresponse says nothing. */
  readonly nonresponse: readonly (Reach | null)[];
}

/** The text of ID.json: only what the columns name, so that nothing goes along unseen. */
export function tableJson({ id, title, base, source, columns, heads, rows, nonresponse }: PublishedTable): string {
  const shown = rows.map((row) => Object.fromEntries(columns.map((column) => [column, row[column] ?? null])));
  return `${JSON.stringify({ id, title, base, source, columns, heads, rows: shown, nonresponse }, null, 1)}\n`;
}
