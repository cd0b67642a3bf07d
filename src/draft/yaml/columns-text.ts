import { columnIndex } from '../../workbook/column-index';
import type { Column } from '../table/column';

/**
 * The letters of columns, those next to each other as a range.
 * @example columnsText([a, b, c, f]) // 'columns A–C, F'
 */
export function columnsText(columns: readonly Pick<Column, 'letter'>[]): string {
  const letters = columns.map(({ letter }) => letter).sort((a, b) => columnIndex(a) - columnIndex(b));
  const runs: string[][] = [];
  for (const letter of letters) {
    const run = runs.at(-1);
    if (run && columnIndex(run.at(-1) ?? '') + 1 === columnIndex(letter)) run.push(letter);
    else runs.push([letter]);
  }
  const shown = runs.map((run) => (run.length > 1 ? `${run[0]}–${run.at(-1)}` : (run[0] ?? '')));
  return `column${letters.length > 1 ? 's' : ''} ${shown.join(', ')}`;
}
