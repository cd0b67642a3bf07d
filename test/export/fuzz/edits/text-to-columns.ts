import { ANSWERS, LIST, sheetOf } from './book';
import { insertColumn, retype } from './change';
import type { Edit } from './edit';
import { columnsOf, dataRows, putCell } from './grid';

/** Splits texts of a column at a sign: the first part stays, the others go into the cells to the right. */
const split = (name: string, isOver: boolean): Edit => ({
  name: `text to columns, ${isOver ? 'over the next ones' : 'into new ones'}: ${name}`,
  apply: (random, book) => {
    const sheet = sheetOf(book, name);
    const sign = random.one([' ', ';', ',', '-', ':', '/']);
    const rows = dataRows(sheet);
    const columns = [...columnsOf(sheet).values()].filter((column) =>
      rows.some((row) => String(sheet.rows[row]![column]?.v ?? '').includes(sign)),
    );
    if (columns.length === 0) return null;
    const column = random.one(columns);
    const parts = new Map(rows.map((row) => [row, String(sheet.rows[row]![column]?.v ?? '').split(sign)]));
    const most = Math.max(...[...parts.values()].map(({ length }) => length));
    if (!isOver) for (let at = 1; at < most; at++) insertColumn(sheet, column + 1, new Map());
    for (const [row, own] of parts) {
      own.forEach((text, at) => {
        if (own.length === 1) return;
        const v = /^\d+$/u.test(text) && !text.startsWith('0') ? Number(text) : text;
        if (at === 0) retype(sheet, row, column, { v });
        else putCell(sheet, row, column + at, { v, means: { key: 'part', value: text } });
      });
    }
    return { detail: JSON.stringify([sign, column]), touched: [{ sheet: name }], isMoved: true };
  },
});

/** Texts that are split into several columns. */
export const SPLITTING: readonly Edit[] = [ANSWERS, LIST].flatMap((name) => [split(name, true), split(name, false)]);
