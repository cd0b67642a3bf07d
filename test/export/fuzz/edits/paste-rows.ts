import type { Random } from '../../../../tools/reconstruct/random';
import { ANSWERS, LIST, sheetOf, type Book } from './book';
import type { Done, Edit } from './edit';
import { columnsOf, dataRows, type Cell } from './grid';

/** Copies a block of rows of a sheet and pastes it elsewhere; `change` may retype cells of the copies. */
function paste(
  random: Random,
  book: Book,
  name: string,
  where: 'end' | 'below' | 'middle',
  change = (row: Cell[]): Cell[] => row,
): Done | null {
  const sheet = sheetOf(book, name);
  const rows = dataRows(sheet);
  if (rows.length === 0) return null;
  const from = random.whole(0, rows.length - 1);
  const block = rows.slice(from, from + random.whole(1, 4));
  const copies = block.map((row) => change([...sheet.rows[row]!]));
  const at = where === 'end' ? rows.at(-1)! + 1 : where === 'below' ? block.at(-1)! + 1 : random.one(rows);
  sheet.rows.splice(at, 0, ...copies);
  return {
    touched: [{ sheet: name, rows: [...block, ...copies.map((_, place) => at + place)] }, { sheet: name }],
    isMoved: true,
  };
}

/** Gives a copied answer a new id, as tools number them. */
function renumbered(book: Book): (row: Cell[]) => Cell[] {
  const sheet = sheetOf(book, ANSWERS);
  const column = columnsOf(sheet).get('id')!;
  let last = Math.max(...dataRows(sheet).map((row) => Number(sheet.rows[row]![column]!.v)));
  return (row) => {
    const id = ++last;
    row[column] = { v: typeof row[column]!.v === 'number' ? id : String(id), means: { key: 'id', value: String(id) } };
    return row;
  };
}

/** Rows that stand twice. */
export const PASTING: readonly Edit[] = [
  ...(['end', 'below', 'middle'] as const).flatMap((where): Edit[] => [
    { name: `paste answers twice, same ids: ${where}`, apply: (random, book) => paste(random, book, ANSWERS, where) },
    {
      name: `paste answers twice, new ids: ${where}`,
      apply: (random, book) => paste(random, book, ANSWERS, where, renumbered(book)),
    },
    { name: `paste cooperations twice: ${where}`, apply: (random, book) => paste(random, book, LIST, where) },
  ]),
  {
    name: 'paste all cooperations twice',
    apply: (_, book) => {
      const sheet = sheetOf(book, LIST);
      const rows = dataRows(sheet);
      if (rows.length === 0) return null;
      sheet.rows.push(...rows.map((row) => [...sheet.rows[row]!]));
      return { touched: [{ sheet: LIST }], isMoved: true };
    },
  },
];
