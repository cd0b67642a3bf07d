import type { ExpectedColumn } from './columns';
import { fold, matchKey, normaliseText } from '../input/normalise-text';
import type { Sheet } from '../workbook/sheet';

/** One column's heads as they stand. */
export interface Head {
  readonly letter: string;
  /** First header row, carried on to the right from where it stands. */
  readonly head: string;
  readonly subhead: string;
  /** Row of the cell that names the column. */
  readonly row: number;
  /** Whether its cells stand in another form than the one in which headers are compared. */
  readonly isOdd: boolean;
}

/** Where the header is, or what is wrong with it. */
export type Header =
  | { readonly kind: 'found'; readonly row: number; readonly rows: 1 | 2 }
  | { readonly kind: 'none' }
  | { readonly kind: 'rows'; readonly row: number; readonly found: 1 | 3 };

/** Rows among which the header must be: titles may stand above it. */
export const LOOKED_AT = 30;

const textAt = (sheet: Sheet, letter: string, row: number): string =>
  normaliseText(String(sheet.value(letter, row) ?? ''));

const isOdd = (sheet: Sheet, letter: string, row: number): boolean =>
  textAt(sheet, letter, row) !== String(sheet.value(letter, row) ?? '');

/** Column heads of the codebook that a row holds. */
function hits(sheet: Sheet, row: number, keys: ReadonlySet<string>, form: (text: string) => string): number {
  const found = new Set(sheet.columns.map((letter) => form(textAt(sheet, letter, row))).filter((key) => keys.has(key)));
  return found.size;
}

/**
 * Finds the header under any title rows: the row with most of the codebook's
 * heads. Where two rows are expected, options stand right below it, or
 * question and option together in one row.
 */
export function findHeader(sheet: Sheet, expected: readonly ExpectedColumn[], headerRows: number): Header {
  const heads = new Set(expected.map(({ head }) => matchKey(head)));
  const subheads = new Set(expected.flatMap(({ subhead }) => (subhead === '' ? [] : [matchKey(subhead)])));
  const joined = new Set(expected.flatMap(({ head, subhead }) => (subhead === '' ? [] : [fold(`${head}${subhead}`)])));
  let best = { row: 0, hits: 0, joined: 0 };
  for (const row of sheet.rows.slice(0, LOOKED_AT)) {
    const inOne = joined.size > 0 ? hits(sheet, row, joined, fold) : 0;
    const below = headerRows === 2 ? hits(sheet, row + 1, subheads, matchKey) : 0;
    const all = hits(sheet, row, heads, matchKey) + below + inOne;
    if (all > best.hits) best = { row, hits: all, joined: inOne };
  }
  if (best.hits === 0) return { kind: 'none' };
  const { row } = best;
  const isData = hasDataBelow(sheet, row, expected);
  if (headerRows === 1 || subheads.size === 0) return { kind: 'found', row, rows: headerRows === 1 || isData ? 1 : 2 };
  if (isData) {
    return best.joined > 0 ? { kind: 'found', row, rows: 1 } : { kind: 'rows', row, found: 1 };
  }
  const [below = 0, further = 0] = [1, 2].map((offset) => hits(sheet, row + offset, subheads, matchKey));
  if (below >= Math.max(1, further)) return { kind: 'found', row, rows: 2 };
  if (further > 0) return { kind: 'rows', row, found: 3 };
  return best.joined > 0 ? { kind: 'found', row, rows: 1 } : { kind: 'rows', row, found: 1 };
}

/** Whether answers begin right below: there is an id under the head of the ids. */
function hasDataBelow(sheet: Sheet, row: number, expected: readonly ExpectedColumn[]): boolean {
  const id = expected.find(({ key }) => key === 'answerId');
  const letter = sheet.columns.find((one) => id && matchKey(textAt(sheet, one, row)) === matchKey(id.head));
  return letter !== undefined && textAt(sheet, letter, row + 1) !== '';
}

/** Reads the heads; the first row may be merged: it counts to the right until the next head. */
export function readHeads(
  sheet: Sheet,
  { row, rows }: { readonly row: number; readonly rows: 1 | 2 },
  known: ReadonlySet<string>,
): Head[] {
  let [last, isLastOdd] = ['', false];
  return sheet.columns.map((letter): Head => {
    const own = textAt(sheet, letter, row);
    const below = rows === 2 ? textAt(sheet, letter, row + 1) : '';
    if (own) [last, isLastOdd] = [own, isOdd(sheet, letter, row)];
    // A head that stands at the foot of the two rows, as for a column that has no options.
    if (!own && below && !known.has(columnKey(last, below)) && known.has(columnKey(below, '')))
      return { letter, head: below, subhead: '', row: row + 1, isOdd: isOdd(sheet, letter, row + 1) };
    return {
      letter,
      head: own || (below ? last : ''),
      subhead: below,
      row: below ? row + 1 : row,
      isOdd: (own || below ? isLastOdd : isOdd(sheet, letter, row)) || (rows === 2 && isOdd(sheet, letter, row + 1)),
    };
  });
}

/** What two columns have in common that are the same one. */
export const columnKey = (head: string, subhead: string): string => JSON.stringify([matchKey(head), matchKey(subhead)]);
