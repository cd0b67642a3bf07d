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
  const [rows, columns] = [new Set(sheet.rows), new Set([...letters.values()].map(utils.decode_col))];
  for (const range of sheet.merged) {
    const { s, e } = utils.decode_range(range);
    const isAmongAnswers =
      e.r + 1 >= firstRow &&
      [...columns].some((column) => s.c <= column && column <= e.c) &&
      [...rows].some((row) => s.r < row && row <= e.r + 1 && row >= firstRow);
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
