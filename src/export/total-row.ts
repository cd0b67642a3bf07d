import { matchKey } from '../input/normalise-text';
import type { Sheet } from '../workbook/sheet';

const TOTALS = new Set(['summa', 'totalt', 'total', 'sum', 'antal', 'antal svar', 'summa:', 'totalt:', 'medel']);

/** Whether a row sums the ones above it: its answer id, or its first cell if it has no id, says so. */
export function isTotalRow(sheet: Sheet, row: number, idColumn: string): boolean {
  const textAt = (column: string): string => matchKey(String(sheet.value(column, row) ?? ''));
  const id = textAt(idColumn);
  if (id !== '') return TOTALS.has(id);
  const first = sheet.columns.map(textAt).find((text) => text !== '');
  return first !== undefined && TOTALS.has(first);
}
