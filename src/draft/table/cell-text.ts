import { normaliseText } from '../../input/normalise-text';
import type { CellValue, Sheet } from '../../workbook/sheet';

/** A cell's value as the loader reads it: text in one form; null if blank. */
export function cellText(value: CellValue): string | null {
  if (value === null) return null;
  const text = normaliseText(value instanceof Date ? value.toISOString() : String(value));
  return text === '' ? null : text;
}

export const textAt = (sheet: Sheet, letter: string, row: number): string => cellText(sheet.value(letter, row)) ?? '';
