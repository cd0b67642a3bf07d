import type { Random } from '../../../../tools/reconstruct/random';
import { ANSWERS, LIST, sheetOf, type Book } from './book';
import type { Edit } from './edit';
import { columnsOf, dataRows, putCell, type Cell } from './grid';
import { columnsOfKind, kindOf, type Kind } from './kinds';
import { serialOf } from './minutes';

/** Retypes all cells of some columns of both sheets without changing what they mean; null if nothing changes. */
function format(
  name: string,
  isColumn: (key: string) => boolean,
  change: (cell: Cell) => Cell,
  where = [ANSWERS, LIST],
): Edit {
  return {
    name: `format ${name}`,
    apply: (random, book) => {
      let count = 0;
      for (const one of where) {
        const sheet = sheetOf(book, one);
        for (const [key, column] of columnsOf(sheet)) {
          if (!isColumn(key)) continue;
          for (const row of dataRows(sheet)) {
            const cell = sheet.rows[row]![column];
            if (!cell || cell.v === null) continue;
            const next = change(cell);
            if (next.v === cell.v && next.z === cell.z && next.f === cell.f) continue;
            count++;
            putCell(sheet, row, column, { ...next, ...(cell.means && { means: cell.means }) });
          }
        }
      }
      saveAsCsvSometimes(random, book);
      return count === 0 ? null : { detail: JSON.stringify(book.save), touched: where.map((sheet) => ({ sheet })) };
    },
  };
}

/** What a format shows is what a CSV file keeps. */
function saveAsCsvSometimes(random: Random, book: Book): void {
  if (random.next() < 0.4) book.save = { as: 'csv', delimiter: ';', encoding: 'UTF-8 with byte order mark' };
}

const isId = (key: string): boolean => key === 'id';
const isCode = (key: string): boolean => key === 'code';
const isKind =
  (...kinds: Kind[]) =>
  (key: string): boolean =>
    kinds.includes(kindOf(key));
const asNumber =
  (z?: string) =>
  ({ v }: Cell): Cell =>
    /^\d+$/u.test(String(v)) ? { v: Number(v), ...(z !== undefined && { z }) } : { v };
const asText =
  (form: (digits: string) => string) =>
  ({ v, z }: Cell): Cell =>
    /^\d+$/u.test(String(v)) ? { v: form(String(v)) } : { v, ...(z !== undefined && { z }) };
const asTime =
  (z: string) =>
  ({ v, means }: Cell): Cell =>
    typeof means?.value === 'number' ? { v: serialOf(means.value), z } : { v };

/** Formats of columns: what is shown, and what texts and numbers become when somebody sets them. */
export const FORMATTING: readonly Edit[] = [
  format('ids as numbers', isId, asNumber()),
  format('ids as numbers with thousands', isId, asNumber('#,##0')),
  format('ids as numbers with decimals', isId, asNumber('0.00')),
  format('ids in powers of ten', isId, asNumber('0.00E+00')),
  format(
    'ids as texts',
    isId,
    asText((digits) => digits),
  ),
  format(
    'ids as texts with decimals',
    isId,
    asText((digits) => `${digits}.0`),
  ),
  format(
    'ids of one sheet as texts with decimals',
    isId,
    asText((digits) => `${digits}.0`),
    [LIST],
  ),
  format(
    'ids with leading zeros',
    isId,
    asText((digits) => digits.padStart(8, '0')),
  ),
  format(
    'ids of one sheet with leading zeros',
    isId,
    asText((digits) => digits.padStart(8, '0')),
    [LIST],
  ),
  format('codes as numbers', isCode, asNumber()),
  format('codes as numbers with thousands', isCode, asNumber('#,##0')),
  format(
    'codes as texts without zeros',
    isCode,
    asText((digits) => String(Number(digits))),
  ),
  format('codes as dates', isCode, asNumber('yyyy-mm-dd')),
  format('times as numbers', isKind('time'), ({ v, means }) =>
    typeof means?.value === 'number' ? { v: serialOf(means.value) } : { v },
  ),
  format('times as texts of numbers', isKind('time'), ({ v, means }) =>
    typeof means?.value === 'number' ? { v: String(serialOf(means.value)).replace('.', ',') } : { v },
  ),
  format('times as days', isKind('time'), asTime('yyyy-mm-dd')),
  format('times as clock only', isKind('time'), asTime('hh:mm')),
  format('times as day.month.', isKind('time'), asTime('d.m.')),
  format('times with month names', isKind('time'), asTime('d mmm yyyy hh:mm')),
  format('times the American way', isKind('time'), asTime('m/d/yy h:mm')),
  format('times of 1904', isKind('time'), ({ v, means }) =>
    typeof means?.value === 'number' ? { v: serialOf(means.value) - 1462, z: 'yyyy-mm-dd hh:mm' } : { v },
  ),
  format('ticks as percent', isKind('box'), ({ v }) => (typeof v === 'number' ? { v, z: '0%' } : { v })),
  format('ticks with decimals', isKind('box'), ({ v }) => (typeof v === 'number' ? { v, z: '0.00' } : { v })),
  format('ticks as money', isKind('box'), ({ v }) => (typeof v === 'number' ? { v, z: '#,##0.00 "kr"' } : { v })),
  format('ticks as dates', isKind('box'), ({ v }) => (typeof v === 'number' ? { v, z: 'yyyy-mm-dd' } : { v })),
  format('ticks hidden by their format', isKind('box'), ({ v }) => (typeof v === 'number' ? { v, z: ';;;' } : { v })),
  format('ticks as words', isKind('box'), ({ v }) =>
    typeof v === 'boolean' ? { v: v ? 'SANT' : 'FALSKT' } : typeof v === 'number' ? { v: v ? 'Ja' : 'Nej' } : { v },
  ),
  format('ticks as formulas', isKind('box'), ({ v }) => (typeof v === 'number' ? { v, f: `${v}*1` } : { v })),
  {
    name: 'format one id of a sheet',
    apply: (random, book) => {
      const name = random.one([ANSWERS, LIST]);
      const sheet = sheetOf(book, name);
      const rows = dataRows(sheet);
      if (rows.length === 0) return null;
      const [row, [, column]] = [
        random.one(rows),
        random.one(columnsOfKind(sheet, 'administrative').filter(([key]) => key === 'id')),
      ];
      const { v, means } = sheet.rows[row]![column]!;
      putCell(sheet, row, column, { v: typeof v === 'number' ? String(v) : Number(v), ...(means && { means }) });
      return { touched: [{ sheet: name, rows: [row] }] };
    },
  },
];
