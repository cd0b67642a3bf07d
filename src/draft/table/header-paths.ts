import { utils } from 'xlsx';
import type { Sheet } from '../../workbook/sheet';
import { textAt } from './cell-text';
import type { HeaderRows } from './find-header-rows';

/**
 * The header cells of each column from the top row down, blank where there is
 * nothing. All rows but the last carry on to the right until the next header,
 * unless merged cells say how far each goes.
 */
export function headerPaths(sheet: Sheet, { row, rows }: HeaderRows): string[][] {
  const levels = Array.from({ length: rows }, (_, place) => row + place);
  const merged = sheet.merged.map((range) => utils.decode_range(range)).filter(({ s }) => s.r < row + rows - 1);
  const reaches = (letter: string, level: number): boolean =>
    merged.some(({ s, e }) => s.r <= level - 1 && e.r >= level - 1 && s.c <= at(letter) && e.c >= at(letter));
  const inRange = merged.filter(({ s, e }) => s.r >= row - 1 && e.c > s.c).length > 0;
  let carried: string[] = levels.map(() => '');
  return sheet.columns.map((letter) => {
    const own = levels.map((level) => textAt(sheet, letter, level));
    const first = own.findIndex((text) => text !== '');
    if (first < 0) return own;
    const above = own.map((text, place) => {
      if (place >= first) return text;
      return !inRange || reaches(letter, row + place) ? (carried[place] ?? '') : '';
    });
    carried = carried.map((text, place) => (place >= first ? (own[place] ?? '') : text));
    return above;
  });
}

const at = (letter: string): number => utils.decode_col(letter);
