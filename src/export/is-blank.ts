import { normaliseText } from '../input/normalise-text';
import type { Sheet } from '../workbook/sheet';

/** Whether a cell holds nothing that anybody sees: no value, or only spaces and invisible characters; no problem either. */
export function isBlank(sheet: Sheet, column: string, row: number): boolean {
  const value = sheet.value(column, row);
  return (value === null || (typeof value === 'string' && normaliseText(value) === '')) && !sheet.problem(column, row);
}
