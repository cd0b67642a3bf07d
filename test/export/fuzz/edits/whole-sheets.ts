import type { Random } from '../../../../tools/reconstruct/random';
import { ABOUT, ANSWERS, LIST, sheetOf, type Book } from './book';
import { removeRows } from './change';
import type { Done, Edit } from './edit';
import { BLANK, copyGrid, dataRows, gridOf, headRow, putCell, widthOf } from './grid';

const acting = (name: string, act: (book: Book, random: Random) => Done | null): Edit => ({
  name,
  apply: (random, book) => act(book, random),
});

const all = [{ sheet: ANSWERS }, { sheet: LIST }, { sheet: ABOUT }];

const renaming = (sheet: string, to: string): Edit =>
  acting(`rename ${sheet} to ${JSON.stringify(to)}`, (book) => {
    sheetOf(book, sheet).name = to;
    return { touched: [...all, { sheet: to }] };
  });

/** Copies a sheet under another name, before or behind it, after or before the first was changed. */
const copying = (
  sheet: string,
  to: string,
  changed: 'none' | 'the copy' | 'the first',
  where: 'before' | 'behind',
): Edit =>
  acting(`copy ${sheet} to ${JSON.stringify(to)} ${where} it, change ${changed}`, (book, random) => {
    const own = sheetOf(book, sheet);
    const copy = { ...copyGrid(own), name: to };
    const changing = changed === 'the first' ? own : copy;
    const rows = dataRows(changing);
    if (rows.length < 2) return null;
    if (changed !== 'none') removeRows(changing, rows.slice(0, random.whole(1, rows.length - 1)));
    book.sheets.splice(book.sheets.indexOf(own) + (where === 'behind' ? 1 : 0), 0, copy);
    return { touched: [...all, { sheet: to }], isMoved: true };
  });

/** What is done to sheets as a whole. */
export const WHOLE_SHEETS: readonly Edit[] = [
  ...[ANSWERS, LIST].flatMap((sheet): Edit[] => [
    ...[sheet.toUpperCase(), `${sheet} `, ` ${sheet}`, `${sheet} (2)`, `${sheet}2`, 'Blad1', `${sheet}\u00a0`].map(
      (to) => renaming(sheet, to),
    ),
    ...[`${sheet} (2)`, `${sheet} `, `${sheet.toUpperCase()} `, `${sheet}\u00a0`, `${sheet}_gammal`].flatMap((to) =>
      (['none', 'the copy', 'the first'] as const).flatMap((changed) =>
        (['before', 'behind'] as const).map((where) => copying(sheet, to, changed, where)),
      ),
    ),
    acting(`hide ${sheet}`, (book) => {
      sheetOf(book, sheet).isHidden = true;
      return { touched: all };
    }),
    acting(`delete ${sheet}`, (book) => {
      book.sheets = book.sheets.filter(({ name }) => name !== sheet);
      return { touched: all };
    }),
    acting(`empty ${sheet}`, (book) => {
      sheetOf(book, sheet).rows = [];
      return { touched: all };
    }),
    acting(`transpose ${sheet}`, (book) => {
      const grid = sheetOf(book, sheet);
      const { rows } = grid;
      grid.rows = Array.from({ length: widthOf(grid) }, (_, column) => rows.map((row) => row[column] ?? BLANK));
      grid.merges = [];
      return { touched: all };
    }),
  ]),
  ...['Om filen', 'Om (2)', 'om', 'Om '].map((to) => renaming(ABOUT, to)),
  acting('delete the sheet about the file', (book) => {
    book.sheets = book.sheets.filter(({ name }) => name !== ABOUT);
    return { touched: all, isOtherSurvey: true };
  }),
  acting('hide the sheet about the file', (book) => {
    sheetOf(book, ABOUT).isHidden = true;
    return { touched: all };
  }),
  acting('retype the name of the source line', (book, random) => {
    putCell(sheetOf(book, ABOUT), 1, 0, { v: random.one(['Källa', 'Källrad:', 'källrad', ' Källrad', 'Kallrad']) });
    return { touched: all };
  }),
  acting('insert a column before the source line', (book) => {
    for (const row of sheetOf(book, ABOUT).rows) row.unshift(BLANK);
    return { touched: all };
  }),
  acting('reorder the sheets', (book, random) => {
    book.sheets = random.shuffled(book.sheets);
    return { touched: all };
  }),
  acting('copy the values to a new workbook', (book) => {
    book.sheets = book.sheets.map(({ name, rows }) =>
      gridOf(
        name,
        rows.map((row) => row.map(({ v, means }) => ({ v, ...(means && { means }) }))),
      ),
    );
    return { touched: all };
  }),
  acting('swap the names of two sheets', (book) => {
    const [answers, list] = [sheetOf(book, ANSWERS), sheetOf(book, LIST)];
    [answers.name, list.name] = [LIST, ANSWERS];
    return { touched: all };
  }),
  acting('put the second sheet below the first', (book) => {
    const [answers, list] = [sheetOf(book, ANSWERS), sheetOf(book, LIST)];
    answers.rows.push([], ...list.rows.map((row) => [...row]));
    return { touched: all };
  }),
  acting('put the second sheet beside the first', (book) => {
    const [answers, list] = [sheetOf(book, ANSWERS), sheetOf(book, LIST)];
    const width = widthOf(answers);
    const from = headRow(answers);
    list.rows.forEach((row, at) =>
      row.forEach(({ v }, column) => putCell(answers, from + at, width + 1 + column, { v })),
    );
    return { touched: all };
  }),
  acting('repeat the heads amid the rows', (book, random) => {
    const sheet = sheetOf(book, random.one([ANSWERS, LIST]));
    const rows = dataRows(sheet);
    if (rows.length === 0) return null;
    const heads = sheet.rows.slice(Math.max(0, headRow(sheet) - (sheet.name === ANSWERS ? 1 : 0)), headRow(sheet) + 1);
    sheet.rows.splice(random.one(rows), 0, ...heads.map((row) => row.map(({ v }) => ({ v }))));
    return { touched: all, isMoved: true };
  }),
];
