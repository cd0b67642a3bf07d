import { ANSWERS, LIST, sheetOf } from './book';
import { removeColumn, removeRows } from './change';
import type { Edit } from './edit';
import { BLANK, columnsOf, dataRows, headRow, putCell, widthOf } from './grid';
import { columnsOfKind } from './kinds';

const everywhere = [{ sheet: ANSWERS }, { sheet: LIST }];

/** Rows, columns and cells that somebody deletes. */
export const DELETING: readonly Edit[] = [
  ...[ANSWERS, LIST].flatMap((name): Edit[] => [
    {
      name: `delete a block of rows: ${name}`,
      apply: (random, book) => {
        const sheet = sheetOf(book, name);
        const rows = dataRows(sheet);
        if (rows.length < 3) return null;
        const from = random.whole(0, rows.length - 2);
        removeRows(sheet, rows.slice(from, from + random.whole(1, 3)));
        return { touched: everywhere, isMoved: true, isOtherSurvey: true };
      },
    },
    {
      name: `delete the last header row: ${name}`,
      apply: (_, book) => {
        const sheet = sheetOf(book, name);
        removeRows(sheet, [headRow(sheet)]);
        return { touched: [{ sheet: name }], isMoved: true };
      },
    },
    {
      name: `delete all rows but the header: ${name}`,
      apply: (_, book) => {
        const sheet = sheetOf(book, name);
        const rows = dataRows(sheet);
        if (rows.length === 0) return null;
        removeRows(sheet, rows);
        return { touched: [{ sheet: name }] };
      },
    },
    {
      name: `keep the first rows only: ${name}`,
      apply: (random, book) => {
        const sheet = sheetOf(book, name);
        const rows = dataRows(sheet);
        if (rows.length < 3) return null;
        removeRows(sheet, rows.slice(random.whole(1, rows.length - 1)));
        // Everybody is asked for the list here: that some have nothing on it is an answer.
        return { touched: [{ sheet: name }], isOtherSurvey: true };
      },
    },
    {
      name: `delete a column: ${name}`,
      apply: (random, book) => {
        const sheet = sheetOf(book, name);
        const column = random.one([...columnsOf(sheet).values()]);
        removeColumn(sheet, column);
        return { touched: [{ sheet: name }], isMoved: true };
      },
    },
    {
      name: `empty a cell: ${name}`,
      apply: (random, book) => {
        const sheet = sheetOf(book, name);
        const rows = dataRows(sheet);
        if (rows.length === 0) return null;
        const [row, column] = [random.one(rows), random.one([...columnsOf(sheet).values()])];
        putCell(sheet, row, column, BLANK);
        return { touched: [{ sheet: name, rows: [row] }], isOtherSurvey: true };
      },
    },
    {
      name: `empty the cells of a column: ${name}`,
      apply: (random, book) => {
        const sheet = sheetOf(book, name);
        const [key, column] = random.one([...columnsOf(sheet)]);
        for (const row of dataRows(sheet)) putCell(sheet, row, column, BLANK);
        return { touched: [{ sheet: name, columns: [column] }], isOtherSurvey: key.startsWith('q') || key === 'land' };
      },
    },
    {
      name: `delete a cell, shift up: ${name}`,
      apply: (random, book) => {
        const sheet = sheetOf(book, name);
        const rows = dataRows(sheet);
        if (rows.length === 0) return null;
        const column = random.one([...columnsOf(sheet).values()]);
        for (let row = random.one(rows); row < sheet.rows.length; row++)
          putCell(sheet, row, column, sheet.rows[row + 1]?.[column] ?? BLANK);
        return { touched: [{ sheet: name }], isMoved: true, isOtherSurvey: true };
      },
    },
    {
      name: `delete a cell, shift left: ${name}`,
      apply: (random, book) => {
        const sheet = sheetOf(book, name);
        const rows = dataRows(sheet);
        if (rows.length === 0) return null;
        const row = random.one(rows);
        sheet.rows[row]!.splice(random.one([...columnsOf(sheet).values()]), 1);
        return { touched: [{ sheet: name, rows: [row] }], isOtherSurvey: true };
      },
    },
    {
      name: `delete a head, shift left: ${name}`,
      apply: (random, book) => {
        const sheet = sheetOf(book, name);
        const row = headRow(sheet) - (name === ANSWERS ? random.whole(0, 1) : 0);
        sheet.rows[row]!.splice(random.whole(0, widthOf(sheet) - 1), 1);
        return { touched: [{ sheet: name }] };
      },
    },
  ]),
  {
    name: 'delete the first header row',
    apply: (_, book) => {
      const sheet = sheetOf(book, ANSWERS);
      removeRows(sheet, [headRow(sheet) - 1]);
      return { touched: [{ sheet: ANSWERS }], isMoved: true };
    },
  },
  {
    name: 'delete a finishing time',
    apply: (random, book) => {
      const sheet = sheetOf(book, ANSWERS);
      const row = random.one(dataRows(sheet));
      const [, column] = random.one(columnsOfKind(sheet, 'time'));
      putCell(sheet, row, column, BLANK);
      return { touched: [{ sheet: ANSWERS }] };
    },
  },
];
