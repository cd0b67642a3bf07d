import { ANSWERS, LIST, sheetOf, type Book } from './book';
import { meaningOf } from './meaning-of';
import type { Edit } from './edit';
import { columnsOf, dataRows, type Grid } from './grid';

/** Pairs that people search for and replace, in parts of cells. */
const IN_PARTS: readonly (readonly [from: string, to: string])[] = [
  ['Ja', '1'],
  ['ja', 'nej'],
  ['Nej', '0'],
  ['1', 'Ja'],
  ['0', ''],
  ['1', ''],
  [',', ';'],
  ['.', ','],
  [',', '.'],
  [' ', ''],
  ['  ', ' '],
  ['-', ''],
  ['-', '/'],
  [':', '.'],
  ['2018', '2019'],
  ['å', 'a'],
  ['ö', 'oe'],
  ['é', 'e'],
  ['"', ''],
  ['Slutförd', 'Klar'],
  ['Ofullständig', 'Slutförd'],
  ['Test', 'Slutförd'],
  ['kommun', ''],
  [' ', '\u00a0'],
  ['e', 'E'],
];
/** And as whole cells; blank is a cell with nothing in it. */
const WHOLE: readonly (readonly [from: string, to: string | null])[] = [
  ['0', null],
  ['Nej', null],
  ['', '0'],
  ['', '-'],
  ['', 'Nej'],
  ['', 'n/a'],
  ['x', '1'],
  ['Ja', 'x'],
  ['1', 'x'],
  ['1', null],
  ['x', null],
  ['Ja', null],
];

/** Retypes cells as a spreadsheet program does: what looks like a number becomes one. */
function changeAll(
  book: Book,
  sheet: Grid,
  rows: readonly number[],
  columns: readonly number[] | null,
  change: (text: string) => string | null,
): number {
  let count = 0;
  for (const row of rows) {
    const cells = sheet.rows[row] ?? [];
    cells.forEach((cell, column) => {
      if (columns && !columns.includes(column)) return;
      const { v, means, z } = cell;
      if (z !== undefined || typeof v === 'boolean') return;
      const text = v === null ? '' : String(v);
      const next = change(text);
      if (next === text || (v === null && next === null)) return;
      count++;
      const isNumber = next !== null && /^-?\d+(,\d+)?$/u.test(next) && !/^0\d/u.test(next) && typeof v === 'number';
      cells[column] = {
        v: next === '' ? null : isNumber ? Number(next.replace(',', '.')) : next,
        ...(means && { means: means.key === 'head' ? means : meaningOf(book, means.key, next ?? '', means) }),
      };
    });
  }
  return count;
}

const everywhere = [ANSWERS, LIST];

type Part = 'sheet' | 'workbook' | 'answers' | 'column';

function replacing(part: Part, isWhole: boolean): Edit {
  return {
    name: `replace ${isWhole ? 'whole cells' : 'parts of cells'}: ${part}`,
    apply: (random, book) => {
      const [from, to] = random.one<readonly [string, string | null]>(isWhole ? WHOLE : IN_PARTS);
      const change = (text: string): string | null =>
        isWhole ? (text === from ? to : text) : text.replaceAll(from, to ?? '');
      const isAll = part === 'sheet' || part === 'workbook';
      const counts = (part === 'sheet' ? [random.one(everywhere)] : everywhere).map((name) => {
        const sheet = sheetOf(book, name);
        const own = [...columnsOf(sheet)].filter(([key]) => isAll || key.startsWith('q') || key === 'land');
        const columns = part === 'column' ? [random.one(own)[1]] : own.map(([, column]) => column);
        // Blanks are replaced in a selection, which people make of the table.
        const isTable = !isAll || from === '';
        const rows = isTable ? dataRows(sheet) : [...sheet.rows.keys()];
        return changeAll(book, sheet, rows, isTable ? columns : null, change);
      });
      if (counts.every((count) => count === 0)) return null;
      const detail = `${JSON.stringify(from)} by ${JSON.stringify(to ?? '')}`;
      return { detail, touched: everywhere.map((sheet) => ({ sheet })), isOtherSurvey: true };
    },
  };
}

/** Search and replace over a sheet, over both, or over a selection. */
export const REPLACING: readonly Edit[] = (['sheet', 'workbook', 'answers', 'column'] as const).flatMap((part) => [
  replacing(part, false),
  replacing(part, true),
]);
