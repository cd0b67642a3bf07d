import type { Random } from '../../../../tools/reconstruct/random';
import { ANSWERS, LIST, sheetOf } from './book';
import { insertColumn, insertRows } from './change';
import type { Edit } from './edit';
import { BLANK, columnsOf, dataRows, headRow, putCell, widthOf, type Cell, type Grid } from './grid';

const text = (v: string): Cell => ({ v });

const inserting = (name: string, what: string, act: (sheet: Grid, random: Random) => void): Edit => ({
  name: `${what}: ${name}`,
  apply: (random, book) => {
    const sheet = sheetOf(book, name);
    if (dataRows(sheet).length === 0) return null;
    act(sheet, random);
    return { touched: [{ sheet: name }], isMoved: true };
  },
});

/** Counts of the cells below the heads, as a row of formulas. */
function counts(sheet: Grid, share: number, random: Random): Cell[] {
  const rows = dataRows(sheet);
  return Array.from({ length: widthOf(sheet) }, (_, column): Cell => {
    const filled = rows.filter((row) => (sheet.rows[row]![column] ?? BLANK).v !== null).length;
    return random.next() < share ? { v: filled, f: `COUNTA(A${rows[0]! + 1}:A${rows.at(-1)! + 1})` } : BLANK;
  });
}

/** Rows and columns that somebody adds for themselves. */
export const INSERTING: readonly Edit[] = [ANSWERS, LIST].flatMap((name): Edit[] => [
  inserting(name, 'insert an empty row', (sheet, random) => insertRows(sheet, random.one(dataRows(sheet)), [[]])),
  inserting(name, 'insert an empty row below the header', (sheet) => insertRows(sheet, headRow(sheet) + 1, [[]])),
  inserting(name, 'insert an empty row in or above the header', (sheet, random) =>
    insertRows(sheet, headRow(sheet) - random.whole(0, 1), [[]]),
  ),
  inserting(name, 'insert a title above', (sheet) => insertRows(sheet, 0, [[text('Enkäten 2018, arbetskopia')]])),
  inserting(name, 'insert a row with a note', (sheet, random) =>
    insertRows(sheet, random.one(dataRows(sheet)), [
      [text(random.one(['Regioner', 'Kontrollerade', 'obs! ring dem']))],
    ]),
  ),
  inserting(name, 'insert a row with a note further right', (sheet, random) => {
    const column = random.whole(1, widthOf(sheet) - 1);
    insertRows(sheet, random.one(dataRows(sheet)), [[...Array<Cell>(column).fill(BLANK), text('kolla')]]);
  }),
  inserting(name, 'a note below the table', (sheet, random) => {
    const gap = random.whole(1, 3);
    putCell(
      sheet,
      sheet.rows.length - 1 + gap,
      0,
      text(random.one(['Källa: enkäten', 'Uppdaterad av KB', '* preliminärt'])),
    );
  }),
  inserting(name, 'a note beside the table', (sheet, random) =>
    putCell(sheet, random.one(dataRows(sheet)), widthOf(sheet) + random.whole(0, 2), text('ringt dem')),
  ),
  inserting(name, 'counts below the table, without a word', (sheet, random) => {
    putCell(sheet, sheet.rows.length, 0, BLANK);
    sheet.rows.push(counts(sheet, random.one([0.3, 1]), random));
  }),
  inserting(name, 'counts below the table, with a word', (sheet, random) => {
    const row = counts(sheet, 1, random);
    row[random.one([0, columnsOf(sheet).get('organisation') ?? 0])] = text(
      random.one([
        'Summa',
        'Antal',
        'Totalt',
        'Summa:',
        'Antal svar',
        'Antal ja',
        'S:a',
        'Delsumma',
        'Totalsumma',
        'Medelvärde',
      ]),
    );
    sheet.rows.push(row);
  }),
  inserting(name, 'subtotal in the table', (sheet, random) => {
    const row = counts(sheet, 1, random);
    row[0] = text('Summa');
    insertRows(sheet, random.one(dataRows(sheet)), [row]);
  }),
  inserting(name, 'insert an empty column', (sheet, random) =>
    insertColumn(sheet, random.whole(0, widthOf(sheet)), new Map()),
  ),
  inserting(name, 'insert a column with a head and notes', (sheet, random) =>
    insertColumn(
      sheet,
      random.whole(0, widthOf(sheet)),
      new Map([
        [
          headRow(sheet) - (name === ANSWERS ? random.whole(0, 1) : 0),
          text(random.one(['Anm.', 'Kommentar', 'Ringt?', 'Grupp'])),
        ],
        [random.one(dataRows(sheet)), text('ok')],
      ]),
    ),
  ),
  inserting(name, 'insert a column with notes and no head', (sheet, random) =>
    insertColumn(sheet, random.whole(0, widthOf(sheet)), new Map([[random.one(dataRows(sheet)), text('ja')]])),
  ),
  inserting(name, 'insert a column of counts', (sheet, random) =>
    insertColumn(
      sheet,
      random.whole(0, widthOf(sheet)),
      new Map([
        [headRow(sheet), text('Antal')],
        ...dataRows(sheet).map((row): [number, Cell] => [
          row,
          { v: random.whole(0, 4), f: `COUNTA(H${row + 1}:K${row + 1})` },
        ]),
      ]),
    ),
  ),
  inserting(name, 'insert an index column in front', (sheet, random) =>
    insertColumn(
      sheet,
      0,
      new Map([
        ...(random.next() < 0.5 ? [[headRow(sheet), text('Nr')] as const] : []),
        ...dataRows(sheet).map((row, at): [number, Cell] => [row, { v: at }]),
      ]),
    ),
  ),
  {
    name: `insert a cell, shift down: ${name}`,
    apply: (random, book) => {
      const sheet = sheetOf(book, name);
      const rows = dataRows(sheet);
      if (rows.length === 0) return null;
      const [from, column] = [random.one(rows), random.one([...columnsOf(sheet).values()])];
      for (let row = sheet.rows.length; row > from; row--)
        putCell(sheet, row, column, sheet.rows[row - 1]?.[column] ?? BLANK);
      putCell(sheet, from, column, BLANK);
      return { touched: [{ sheet: name }], isMoved: true, isOtherSurvey: true };
    },
  },
  {
    name: `insert a cell, shift right: ${name}`,
    apply: (random, book) => {
      const sheet = sheetOf(book, name);
      const rows = dataRows(sheet);
      if (rows.length === 0) return null;
      const row = random.one(rows);
      sheet.rows[row]!.splice(random.one([...columnsOf(sheet).values()]), 0, BLANK);
      return { touched: [{ sheet: name, rows: [row] }], isOtherSurvey: true };
    },
  },
]);
