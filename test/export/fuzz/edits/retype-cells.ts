import type { Random } from '../../../../tools/reconstruct/random';
import { ORGANISATIONS } from '../random-survey';
import { ANSWERS, LIST, sheetOf, type Book } from './book';
import { labelsOf, NOTHING } from './meaning-of';
import type { Edit } from './edit';
import { dataRows, type Cell, type Grid, type Meaning } from './grid';
import { retype } from './change';
import { columnsOfKind, type Kind } from './kinds';

/** What somebody typed, with what it means if a person can tell. */
type Typed = readonly [text: Cell['v'], means?: Meaning['value']];

const UNTICKED = ['0', 0, '-', '–', 'nej', 'Nej', 'NEJ', 'n/a', 'N/A', 'nej.', 'Falskt', false];
const TICKED = ['x', 'X', ' x', '1', 1, 'ja', 'Ja ', 'J', 'SANT', true, '✓', '√', 'ja!', '1.0', 'ok', 'Ja, delvis'];
const UNCLEAR = ['?', 2, 11, 'kanske', 'se komm.', 'x?', '1?', '(x)', '0,5', '1 2', '01', '１', 'ⅹ', 'х'];

interface Typing {
  readonly what: string;
  readonly kinds: readonly Kind[];
  /** Draws what is typed into a column of this key. */
  readonly draw: (random: Random, key: string, old: Cell, book: Book) => Typed | null;
  readonly only?: (key: string) => boolean;
}

const typo = (text: string, random: Random): string => {
  const at = random.whole(0, text.length - 2);
  const [a = '', b = ''] = [text[at], text[at + 1]];
  return random.one([
    text.slice(0, at) + text.slice(at + 1),
    text.slice(0, at) + a + text.slice(at),
    text.slice(0, at) + b + a + text.slice(at + 2),
  ]);
};

const choices: readonly Kind[] = ['single', 'form', 'land'];

const TYPINGS: readonly Typing[] = [
  { what: 'a box: a sign for no', kinds: ['box'], draw: (random) => [random.one(UNTICKED), false] },
  { what: 'a box: a sign for yes', kinds: ['box'], draw: (random) => [random.one(TICKED), true] },
  { what: 'a box: a sign that nobody can read', kinds: ['box'], draw: (random) => [random.one(UNCLEAR)] },
  {
    what: 'a choice: typing error',
    kinds: choices,
    draw: (random, _, { v, means }) => (v === null ? null : [typo(String(v), random), means?.value ?? null]),
  },
  {
    what: 'a choice: another case, spaces',
    kinds: choices,
    draw: (random, _, { v, means }) =>
      v === null
        ? null
        : [random.one([`${v} `, String(v).toUpperCase(), ` ${String(v).toLowerCase()}`]), means?.value ?? null],
  },
  {
    what: 'a choice: another option',
    kinds: choices,
    draw: (random, key, _, book) => {
      const labels = labelsOf(book, key);
      const place = random.whole(0, labels.length - 1);
      return [labels[place]!, place];
    },
  },
  {
    what: 'a choice: two options',
    kinds: choices,
    draw: (random, key, _, book) => {
      const labels = labelsOf(book, key);
      return labels.length < 2 ? null : [`${labels[0]}${random.one([', ', '; ', '/', ' och ', '\n'])}${labels[1]}`];
    },
  },
  { what: 'a choice: its number', kinds: choices, draw: (random) => [random.one([1, '1', 2, '2.'])] },
  { what: 'a choice: a sign for nothing', kinds: ['single', 'land'], draw: (random) => [random.one(NOTHING), null] },
  { what: 'a free text: a sign for nothing', kinds: ['text'], draw: (random) => [random.one(NOTHING), null] },
  { what: 'a free text: another text', kinds: ['text'], draw: () => ['nytt möte', 'nytt möte'] },
  {
    what: 'the status',
    kinds: ['administrative'],
    only: (key) => key === 'status',
    draw: (random) =>
      random.one<Typed>([
        ['slutförd', 'Slutförd'],
        ['Slutförd.', undefined],
        ['Klar'],
        ['Test ', 'Test'],
        ['Ofullständig', 'Ofullständig'],
        ['Complete'],
        ['-'],
        [1],
        ['Testsvar'],
        ['Avslutad'],
      ]),
  },
  {
    what: 'the organisation',
    kinds: ['administrative'],
    only: (key) => key === 'organisation',
    draw: (random, _, { v, means }) =>
      random.one<Typed>([
        [`${v} kommun`, means?.value],
        [typo(String(v), random), means?.value],
        [String(v).toUpperCase(), means?.value],
        [random.one(ORGANISATIONS).name],
        ['-', means?.value],
      ]),
  },
  {
    what: 'the code',
    kinds: ['administrative'],
    only: (key) => key === 'code',
    draw: (random, _, { v, means }) =>
      random.one<Typed>([
        [Number(v), means?.value],
        [` ${v}`, means?.value],
        [`'${v}`, means?.value],
        [`SE${v}`, means?.value],
        [`${v}0`],
        [random.one(ORGANISATIONS).code],
        ['-'],
      ]),
  },
  {
    what: 'the id',
    kinds: ['administrative'],
    only: (key) => key === 'id',
    draw: (random, _, { v, means }) =>
      random.one<Typed>([
        [` ${v}`, means?.value],
        [`${v}.0`, means?.value],
        [`${v},00`, means?.value],
        [`${String(v).slice(0, 1)} ${String(v).slice(1)}`, means?.value],
        [`${v}b`],
        [`0${v}`, means?.value],
        [Number(v) + 1, String(Number(v) + 1)],
        ['-'],
      ]),
  },
];

function typing({ what, kinds, draw, only = () => true }: Typing, name: string): Edit {
  return {
    name: `retype ${what}: ${name}`,
    apply: (random, book) => {
      const sheet: Grid = sheetOf(book, name);
      const columns = columnsOfKind(sheet, ...kinds).filter(([key]) => only(key));
      const rows = dataRows(sheet);
      if (columns.length === 0 || rows.length === 0) return null;
      const [[key, column], row] = [random.one(columns), random.one(rows)];
      const typed = draw(random, key, sheet.rows[row]![column]!, book);
      if (!typed) return null;
      const [v, value] = typed;
      retype(sheet, row, column, { v, means: value === undefined ? { key: 'nothing', value: null } : { key, value } });
      return { touched: [{ sheet: name, rows: [row] }], isOtherSurvey: value !== undefined };
    },
  };
}

/** Answers that are typed anew, in the ways in which people type them. */
export const RETYPING_CELLS: readonly Edit[] = TYPINGS.flatMap((one) => [
  ...(one.kinds.every((kind) => kind === 'land' || kind === 'form') ? [] : [typing(one, ANSWERS)]),
  ...(one.kinds.includes('land') || one.only?.('id') ? [typing(one, LIST)] : []),
]);
