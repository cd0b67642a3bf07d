import { utils } from 'xlsx';
import type { SheetColumns } from './find-columns';
import type { Faults } from '../input/input-error';
import type { Sheet } from '../workbook/sheet';

/**
 * Merged cells among the answers are one value to people, and one value and
 * blanks to everybody else: they are refused. In the header, in columns that
 * are not read and beside the table they do no harm.
 */
export function checkMerged(sheet: Sheet, { firstRow, letters }: SheetColumns, faults: Faults): void {
  const columns = [...letters.values()].map(utils.decode_col);
  for (const range of sheet.merged) {
    const { s, e } = utils.decode_range(range);
    const isAmongAnswers =
      columns.some((column) => s.c <= column && column <= e.c) &&
      firstFrom(sheet.rows, Math.max(s.r + 1, firstRow)) <= e.r + 1;
    if (!isAmongAnswers) continue;
    faults.add({
      file: sheet.file,
      sheet: sheet.name,
      place: range,
      found: 'merged cells among the answers',
      expected: 'a value in each cell',
      remedy: 'Split the cells, and fill in each of them.',
    });
  }
}

/** The first of ascending numbers that is at least so great, by halving: a large sheet may have as many ranges as rows. */
function firstFrom(numbers: readonly number[], least: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((numbers[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return numbers[low] ?? Infinity;
}
