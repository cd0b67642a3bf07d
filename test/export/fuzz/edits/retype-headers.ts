import type { Random } from '../../../../tools/reconstruct/random';
import { ANSWERS, LIST, sheetOf } from './book';
import type { Edit } from './edit';
import { columnsOf, headRow, putCell, type Cell, type Grid } from './grid';

/** Forms of a head that people type. */
const FORMS: Readonly<Record<string, (head: string, random: Random) => string>> = {
  'a letter twice': (head, random) => {
    const at = random.whole(0, head.length - 1);
    return `${head.slice(0, at)}${head[at]}${head.slice(at)}`;
  },
  'a letter lost': (head, random) => {
    const at = random.whole(0, head.length - 1);
    return head.slice(0, at) + head.slice(at + 1);
  },
  'upper case': (head) => head.toUpperCase(),
  'lower case': (head) => head.toLowerCase(),
  'double space': (head) => head.replace(' ', '  '),
  'space at the end': (head) => `${head} `,
  'line break': (head) => head.replace(' ', '\n'),
  'colon at the end': (head) => `${head}:`,
  'asterisk at the end': (head) => `${head} *`,
  'a count in brackets': (head) => `${head} (n=12)`,
  'without its number': (head) => head.replace(/^\d+\. /u, ''),
  'without å, ä and ö': (head) => head.normalize('NFD').replace(/\p{Mn}/gu, ''),
  emptied: () => '',
};

/** Places of the heads of a sheet that hold something. */
const headsOf = (sheet: Grid, name: string): [row: number, column: number][] =>
  [headRow(sheet) - (name === ANSWERS ? 1 : 0), headRow(sheet)].flatMap((row) =>
    (sheet.rows[row] ?? []).flatMap(({ v }, column): [number, number][] => (v === null ? [] : [[row, column]])),
  );

/** Types over what a head says; where the column is moves not. */
function type(sheet: Grid, row: number, column: number, text: string): void {
  const { means } = sheet.rows[row]![column]!;
  putCell(sheet, row, column, { v: text === '' ? null : text, ...(means && { means }) });
}

/** Heads that are typed anew. */
export const RETYPING_HEADS: readonly Edit[] = [
  ...Object.entries(FORMS).map(([form, formOf]): Edit => ({
    name: `retype a head: ${form}`,
    apply: (random, book) => {
      const name = random.one([ANSWERS, ANSWERS, LIST]);
      const sheet = sheetOf(book, name);
      const [row, column] = random.one(headsOf(sheet, name));
      const old = String(sheet.rows[row]![column]!.v);
      const text = formOf(old, random);
      if (text === old) return null;
      type(sheet, row, column, text);
      return { touched: [{ sheet: name }] };
    },
  })),
  {
    name: 'retype a head: that of its neighbour',
    apply: (random, book) => {
      const name = random.one([ANSWERS, LIST]);
      const sheet = sheetOf(book, name);
      const heads = headsOf(sheet, name);
      const at = random.whole(1, heads.length - 1);
      const [[row, column], [otherRow, otherColumn]] = [heads[at]!, heads[at - 1]!];
      type(sheet, row, column, String(sheet.rows[otherRow]![otherColumn]!.v));
      return { touched: [{ sheet: name }] };
    },
  },
  {
    name: 'swap two heads of options',
    apply: (random, book) => {
      const sheet = sheetOf(book, ANSWERS);
      const row = headRow(sheet);
      const boxes = [...columnsOf(sheet)].filter(([key]) => /^q\d+\/o/u.test(key));
      if (boxes.length === 0) return null;
      const [question] = random.one(boxes)[0].split('/');
      const [[, a] = [], [, b] = []] = boxes.filter(([key]) => key.startsWith(`${question}/`));
      if (a === undefined || b === undefined) return null;
      const [first, second]: [Cell, Cell] = [sheet.rows[row]![a]!, sheet.rows[row]![b]!];
      putCell(sheet, row, a, second);
      putCell(sheet, row, b, first);
      return { touched: [{ sheet: ANSWERS }], isOtherSurvey: true };
    },
  },
];
