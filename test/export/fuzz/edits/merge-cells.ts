import type { Random } from '../../../../tools/reconstruct/random';
import { ANSWERS, LIST, sheetOf } from './book';
import type { Done, Edit } from './edit';
import { BLANK, columnsOf, dataRows, headRow, putCell, widthOf, type Grid } from './grid';

/** Merges a range: the first cell stays, the others are lost. */
function merge(sheet: Grid, rows: readonly [number, number], columns: readonly [number, number]): void {
  const first = sheet.rows[rows[0]]?.[columns[0]] ?? BLANK;
  for (let row = rows[0]; row <= rows[1]; row++)
    for (let column = columns[0]; column <= columns[1]; column++) putCell(sheet, row, column, BLANK);
  putCell(sheet, rows[0], columns[0], first);
  sheet.merges.push({ rows, columns });
}

const merging = (
  what: string,
  name: string,
  act: (sheet: Grid, random: Random) => Omit<Done, 'touched'> | null,
): Edit => ({
  name: `${what}: ${name}`,
  apply: (random, book) => {
    const sheet = sheetOf(book, name);
    if (dataRows(sheet).length < 2) return null;
    const done = act(sheet, random);
    return done && { touched: [{ sheet: name }], ...done };
  },
});

/** Cells that are merged, and such as are no longer. */
export const MERGING: readonly Edit[] = [
  ...[ANSWERS, LIST].flatMap((name): Edit[] => [
    merging('merge cells down', name, (sheet, random) => {
      const rows = dataRows(sheet);
      const from = random.one(rows.slice(0, -1));
      const column = random.one([...columnsOf(sheet).values()]);
      merge(sheet, [from, Math.min(rows.at(-1)!, from + random.whole(1, 3))], [column, column]);
      return {};
    }),
    merging('merge equal cells down', name, (sheet, random) => {
      const column = random.one([...columnsOf(sheet).values()]);
      const valueAt = (row: number): unknown => sheet.rows[row]?.[column]?.v ?? null;
      const pairs = dataRows(sheet).filter((row) => valueAt(row) !== null && valueAt(row) === valueAt(row + 1));
      if (pairs.length === 0) return null;
      const row = random.one(pairs);
      merge(sheet, [row, row + 1], [column, column]);
      return {};
    }),
    merging('merge cells across', name, (sheet, random) => {
      const from = random.whole(0, widthOf(sheet) - 2);
      const row = random.one(dataRows(sheet));
      merge(sheet, [row, row], [from, from + 1]);
      return {};
    }),
    merging('merge heads across', name, (sheet, random) => {
      const from = random.whole(0, widthOf(sheet) - 2);
      const row = headRow(sheet) - (name === ANSWERS ? random.whole(0, 1) : 0);
      merge(sheet, [row, row], [from, from + 1]);
      return {};
    }),
  ]),
  merging('merge heads down', ANSWERS, (sheet) => {
    const row = headRow(sheet) - 1;
    for (let column = 0; column < widthOf(sheet); column++)
      if ((sheet.rows[row + 1]?.[column]?.v ?? null) === null && sheet.rows[row]?.[column]?.v)
        sheet.merges.push({ rows: [row, row + 1], columns: [column, column] });
    return {};
  }),
  merging('unmerge the heads', ANSWERS, (sheet) => {
    if (sheet.merges.length === 0) return null;
    sheet.merges = [];
    return {};
  }),
  merging('unmerge the heads and fill them', ANSWERS, (sheet) => {
    if (sheet.merges.length === 0) return null;
    for (const {
      rows: [row],
      columns: [from, to],
    } of sheet.merges)
      for (let column = from; column <= to; column++) putCell(sheet, row, column, sheet.rows[row]![from]!);
    sheet.merges = [];
    return {};
  }),
];
