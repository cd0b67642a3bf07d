import type { Table } from '../tables/table';
import { readable } from './table-text';

/** A table as aligned plain text. */
export function tablePlain(table: Table): string {
  const { heads, cells, numeric } = readable(table);
  const lines = [heads, ...cells];
  const widths = heads.map((_, index) => Math.max(...lines.map((line) => (line[index] ?? '').length)));
  const aligned = lines.map((line) =>
    line
      .map((text, index) => (numeric[index] ? text.padStart(widths[index] ?? 0) : text.padEnd(widths[index] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
  return [table.title, ...aligned, table.base, table.source].filter(Boolean).join('\n');
}
