import { ANSWERS, LIST, sheetOf } from './book';
import { columnsOf, dataRows, widthOf, cellAt, putCell } from './grid';
import type { Edit } from './edit';

/** Order in which a spreadsheet program sorts: numbers, texts, truth values, blanks last. */
const rank = (v: unknown): number => (v === null ? 3 : typeof v === 'number' ? 0 : typeof v === 'string' ? 1 : 2);

const sort = (name: string, part: 'all columns' | 'answers to some questions' | 'some columns'): Edit => ({
  name: `sort ${name}: ${part}`,
  apply: (random, book) => {
    const sheet = sheetOf(book, name);
    const rows = dataRows(sheet);
    const width = widthOf(sheet);
    const keys = [...columnsOf(sheet)].filter(([key]) => part !== 'answers to some questions' || key.startsWith('q'));
    const all = [...Array(width).keys()];
    const from = random.whole(0, keys.length - 1);
    const some = keys.slice(from, random.whole(from, keys.length - 1) + 1).map(([, column]) => column);
    const columns = part === 'all columns' ? all : some;
    const by = random.one(columns);
    const order = [...rows].sort((a, b) => {
      const [x, y] = [cellAt(sheet, a, by).v, cellAt(sheet, b, by).v];
      if (rank(x) !== rank(y)) return rank(x) - rank(y);
      if (typeof x === 'number' && typeof y === 'number') return x - y || a - b;
      return String(x).localeCompare(String(y), 'sv') || a - b;
    });
    const cells = order.map((row) => columns.map((column) => cellAt(sheet, row, column)));
    rows.forEach((row, at) => columns.forEach((column, place) => putCell(sheet, row, column, cells[at]![place]!)));
    return { touched: [{ sheet: name }], isMoved: true, isOtherSurvey: part !== 'all columns' };
  },
});

/** Sorting a sheet, or a selection of it, which tears its rows apart. */
export const SORTING: readonly Edit[] = [
  sort(ANSWERS, 'all columns'),
  sort(ANSWERS, 'answers to some questions'),
  sort(ANSWERS, 'some columns'),
  sort(LIST, 'all columns'),
  sort(LIST, 'some columns'),
];
