import { utils } from 'xlsx';
import type { Fixture } from './fixture';

/** What stands in a column of a fixture below its header, as text; '' where blank. */
export function cellsOf({ rows, headerRows, titles = 0 }: Fixture, letter: string): string[] {
  const at = utils.decode_col(letter);
  return rows.slice(titles + headerRows).map((row) => String(row[at] ?? '').trim());
}

/** The letters of a group such as `multiple D–G` or `grid B, D`. */
export function lettersOf(group: string): string[] {
  return group
    .slice(group.indexOf(' ') + 1)
    .split(', ')
    .flatMap((run) => {
      const [first = '', last = first] = run.split('–');
      const [from, to] = [utils.decode_col(first), utils.decode_col(last)];
      return Array.from({ length: to - from + 1 }, (_, at) => utils.encode_col(from + at));
    });
}

/** How often each text stands in a column. */
export function tallyOf(cells: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const cell of cells) if (cell !== '') counts.set(cell, (counts.get(cell) ?? 0) + 1);
  return counts;
}
