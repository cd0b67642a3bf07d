import { ANSWERS, LIST, sheetOf, type Book } from './book';
import { drawBook } from './draw-book';
import type { Done, Edit } from './edit';
import { columnsOf, dataRows, putCell, type Cell, type Grid } from './grid';

/** Gives the ids of some rows a form that no other rows have. */
function renumber(sheet: Grid, rows: readonly number[], by: number): void {
  const column = columnsOf(sheet).get('id')!;
  for (const row of rows) {
    const { v } = sheet.rows[row]![column]!;
    const id = Number(v) + by;
    putCell(sheet, row, column, {
      v: typeof v === 'number' ? id : String(id),
      means: { key: 'id', value: String(id) },
    });
  }
}

/** Copies all rows of a sheet below it, as when a second export of the same survey is put there. */
function append(book: Book, name: string, by: number, change: (row: Cell[]) => Cell[] = (row) => row): void {
  const sheet = sheetOf(book, name);
  const rows = dataRows(sheet);
  const from = sheet.rows.length;
  sheet.rows.push(...rows.map((row) => change([...sheet.rows[row]!])));
  renumber(
    sheet,
    rows.map((_, at) => from + at),
    by,
  );
}

const everywhere: Done['touched'] = [{ sheet: ANSWERS }, { sheet: LIST }];

/** Two exports in one. */
export const CONCATENATING: readonly Edit[] = [
  {
    name: 'concatenate the export with itself',
    apply: (_, book) => {
      append(book, ANSWERS, 0);
      append(book, LIST, 0);
      return { touched: everywhere };
    },
  },
  {
    name: 'concatenate the export with itself under other ids',
    apply: (_, book) => {
      append(book, ANSWERS, 5000);
      append(book, LIST, 5000);
      return { touched: everywhere };
    },
  },
  {
    name: 'concatenate the answers with themselves under other ids',
    apply: (_, book) => {
      append(book, ANSWERS, 5000);
      return { touched: everywhere };
    },
  },
  {
    name: 'concatenate with rows whose columns stand in another order',
    apply: (random, book) => {
      const sheet = sheetOf(book, ANSWERS);
      const questions = [...columnsOf(sheet)].filter(([key]) => key.startsWith('q')).map(([, column]) => column);
      const order = random.shuffled(questions);
      append(book, ANSWERS, 5000, (row) => {
        const moved = [...row];
        questions.forEach((column, at) => (moved[column] = row[order[at]!]!));
        return moved;
      });
      append(book, LIST, 5000);
      return { touched: everywhere, isOtherSurvey: true };
    },
  },
  {
    name: 'concatenate with an export of another survey',
    apply: (random, book) => {
      const other = drawBook(random);
      const sheet = sheetOf(other, ANSWERS);
      const rows = dataRows(sheet);
      renumber(sheet, rows, 5000);
      sheetOf(book, ANSWERS).rows.push(...rows.map((row) => sheet.rows[row]!));
      return { touched: everywhere, isOtherSurvey: true };
    },
  },
];
