import type { Random } from '../../../../tools/reconstruct/random';
import { ANSWERS, LIST, sheetOf, type Book } from './book';
import { removeRows } from './change';
import type { Done, Edit } from './edit';
import { cellAt, columnsOf, dataRows, type Grid } from './grid';

/** The rows that a filter on a value of a column leaves visible, and the others. */
function filtered(random: Random, sheet: Grid): { visible: number[]; hidden: number[] } | null {
  const rows = dataRows(sheet);
  const columns = [...columnsOf(sheet).values()];
  if (rows.length < 2) return null;
  const column = random.one(columns);
  const value = cellAt(sheet, random.one(rows), column).v;
  const visible = rows.filter((row) => cellAt(sheet, row, column).v === value);
  const hidden = rows.filter((row) => !visible.includes(row));
  return hidden.length === 0 ? null : { visible, hidden };
}

/** Numbers stay, for what is hidden is read; or rows go, with or without what hangs on them. */
function edit(
  name: string,
  sheet: string,
  act: (grid: Grid, parts: { visible: number[]; hidden: number[] }, book: Book) => Done,
): Edit {
  return {
    name,
    apply: (random, book) => {
      const grid = sheetOf(book, sheet);
      const parts = filtered(random, grid);
      return parts && act(grid, parts, book);
    },
  };
}

/** Removes the cooperations of answers that are no longer there. */
function removeOrphans(book: Book): void {
  const [answers, list] = [sheetOf(book, ANSWERS), sheetOf(book, LIST)];
  const idOf = (grid: Grid, row: number): unknown => cellAt(grid, row, columnsOf(grid).get('id')!).means?.value;
  const ids = new Set(dataRows(answers).map((row) => idOf(answers, row)));
  removeRows(
    list,
    dataRows(list).filter((row) => !ids.has(idOf(list, row))),
  );
}

/** Filters, and what people do while one is on. */
export const FILTERING: readonly Edit[] = [ANSWERS, LIST]
  .flatMap((name): Edit[] => [
    edit(`filter ${name}`, name, (grid, { hidden }) => {
      for (const row of hidden) grid.hiddenRows.add(row);
      return { touched: [{ sheet: name, rows: hidden }] };
    }),
    edit(`filter ${name}, delete what is visible`, name, (grid, { visible }) => {
      removeRows(grid, visible);
      return { touched: [{ sheet: ANSWERS }, { sheet: LIST }], isMoved: true, isOtherSurvey: true };
    }),
    edit(`filter ${name}, delete what is visible, filter still on`, name, (grid, { visible, hidden }) => {
      for (const row of hidden) grid.hiddenRows.add(row);
      removeRows(grid, visible);
      return { touched: [{ sheet: ANSWERS }, { sheet: LIST }], isMoved: true, isOtherSurvey: true };
    }),
    edit(`filter ${name}, keep what is visible`, name, (grid, { hidden }) => {
      removeRows(grid, hidden);
      return { touched: [{ sheet: ANSWERS }, { sheet: LIST }], isMoved: true, isOtherSurvey: true };
    }),
  ])
  .concat([
    edit('filter Svar, keep what is visible and its cooperations', ANSWERS, (grid, { hidden }, book) => {
      removeRows(grid, hidden);
      removeOrphans(book);
      return { touched: [{ sheet: ANSWERS }, { sheet: LIST }], isMoved: true, isOtherSurvey: true };
    }),
    {
      name: 'hide a column',
      apply: (random, book) => {
        const name = random.one([ANSWERS, LIST]);
        const grid = sheetOf(book, name);
        const column = random.one([...columnsOf(grid).values()]);
        grid.hiddenColumns.add(column);
        return { touched: [{ sheet: name, columns: [column] }] };
      },
    },
  ]);
