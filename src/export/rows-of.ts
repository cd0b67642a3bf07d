import type { CleaningLog } from './cleaning-log';
import { isBlank } from './is-blank';
import type { Sheet } from '../workbook/sheet';

/** Blank rows in a stretch that are listed one by one; a longer stretch is one entry. */
const LISTED = 100;

/**
 * The rows from a first one on that hold something in the columns that are read.
 * Blank rows between them are logged; those after the last one are none.
 */
export function rowsOf(sheet: Sheet, firstRow: number, columns: readonly string[], log: CleaningLog): number[] {
  const isFilled = (row: number): boolean => columns.some((column) => !isBlank(sheet, column, row));
  const rows = sheet.rows.filter((row) => row >= firstRow && isFilled(row));
  let expected = firstRow;
  for (const row of rows) {
    if (row - expected > LISTED) log.add('empty-rows', `${sheet.name}!${expected}:${row - 1}`);
    else for (; expected < row; expected++) log.add('empty-rows', `${sheet.name}!${expected}:${expected}`);
    expected = row + 1;
  }
  return rows;
}
