import type { ExpectedColumn } from './columns';
import { fold, matchKey, normaliseText } from '../input/normalise-text';
import type { Sheet } from '../workbook/sheet';

/** One column's heads as they stand. */
export interface Head {
  readonly letter: string;
  /** Header texts from the top row down, blank ones left out; all but the last row carry on to the right from where they stand. */
  readonly path: readonly string[];
  /** Row of the cell that names the column. */
  readonly row: number;
  /** Whether its cells stand in another form than the one in which headers are compared. */
  readonly isOdd: boolean;
}

/** Where the header is, or what is wrong with it. */
export type Header =
  | { readonly kind: 'found'; readonly row: number; readonly rows: number }
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
  const { hitsAt, subheads } = lookedFor(sheet, expected, headerRows);
  if (headerRows === 0) return { kind: 'found', row: sheet.rows[0] ?? 1, rows: 0 };
  let best = { row: 0, hits: 0, joined: 0 };
  for (const row of sheet.rows.slice(0, LOOKED_AT)) {
    const { all, joined } = hitsAt(row);
    if (all > best.hits) best = { row, hits: all, joined };
  }
  // Where letters name all columns, no header is looked for.
  if (expected.every(({ letter }) => letter !== null))
    return { kind: 'found', row: sheet.rows[0] ?? 1, rows: headerRows };
  if (best.hits === 0) return { kind: 'none' };
  const { row } = best;
  if (headerRows > 2) return { kind: 'found', row, rows: headerRows };
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

/** Counts the codebook's heads in a row and those below it; question and option together count as one. */
function lookedFor(
  sheet: Sheet,
  expected: readonly ExpectedColumn[],
  headerRows: number,
): { hitsAt: (row: number) => { all: number; joined: number }; subheads: ReadonlySet<string> } {
  const at = (place: number): Set<string> =>
    new Set(expected.flatMap(({ path }) => path.slice(place, place + 1).map(matchKey)));
  const levels = Array.from({ length: Math.max(1, headerRows) }, (_, place) => at(place));
  const [heads = new Set<string>(), subheads = new Set<string>()] = levels.length > 1 ? levels : [at(0), at(1)];
  const joined = new Set(
    expected.flatMap(({ path, inOneRow }) => (path.length > 1 ? [path, ...inOneRow] : inOneRow)).map(joinedKey),
  );
  // With three rows or more each holds what it likes of a path.
  const anywhere = new Set(levels.flatMap((level) => [...level]));
  const hitsAt = (row: number): { all: number; joined: number } => {
    if (headerRows > 2) {
      const rows = levels.map((_, place) => hits(sheet, row + place, anywhere, matchKey));
      return { all: rows.reduce((sum, one) => sum + one, 0), joined: 0 };
    }
    const inOne = joined.size > 0 ? hits(sheet, row, joined, fold) : 0;
    const below = headerRows === 2 ? hits(sheet, row + 1, subheads, matchKey) : 0;
    return { all: hits(sheet, row, heads, matchKey) + below + inOne, joined: inOne };
  };
  return { hitsAt, subheads };
}

/** Whether answers begin right below: there is an id under the head of the ids. */
function hasDataBelow(sheet: Sheet, row: number, expected: readonly ExpectedColumn[]): boolean {
  const id = expected.find(({ key }) => key === 'answerId');
  const head = matchKey(id?.path[0] ?? '');
  const letter = id?.letter ?? sheet.columns.find((one) => head !== '' && matchKey(textAt(sheet, one, row)) === head);
  return letter !== undefined && textAt(sheet, letter, row + 1) !== '';
}

/** Reads the heads; all rows but the last may be merged: what stands there counts to the right until the next head. */
export function readHeads(
  sheet: Sheet,
  { row, rows }: { readonly row: number; readonly rows: number },
  known: ReadonlySet<string>,
): Head[] {
  const levels = Array.from({ length: rows }, (_, place) => row + place);
  const carried: { text: string; isOdd: boolean }[] = levels.map(() => ({ text: '', isOdd: false }));
  return sheet.columns.map((letter): Head => {
    const own = levels.map((one) => ({ text: textAt(sheet, letter, one), isOdd: isOdd(sheet, letter, one) }));
    const last = own.reduce((lowest, { text }, place) => (text === '' ? lowest : place), -1);
    const named = row + Math.max(0, last);
    // A new head above ends what stood below the one before.
    const first = own.findIndex(({ text }) => text !== '');
    if (first >= 0) own.forEach((one, place) => place >= first && (carried[place] = one));
    const filled = own.filter(({ text }) => text !== '');
    const isFoot = first > 0 && !known.has(pathKey(pathOf(carried.slice(0, last + 1))));
    // A head that stands at the foot of the rows, as for a column that has no options.
    if (isFoot && known.has(pathKey(pathOf(filled))))
      return { letter, path: pathOf(filled), row: named, isOdd: filled.some((one) => one.isOdd) };
    const cells = last < 0 ? own : carried.slice(0, last + 1);
    return { letter, path: pathOf(cells), row: named, isOdd: [...cells, ...own].some((one) => one.isOdd) };
  });
}

const pathOf = (cells: readonly { readonly text: string }[]): string[] =>
  cells.map(({ text }) => text).filter((text) => text !== '');

/** What two columns have in common that are the same one. */
export const pathKey = (path: readonly string[]): string => JSON.stringify(path.map(matchKey));

/** Question and option in one header, whatever stands between them. */
export const joinedKey = (path: readonly string[]): string => fold(path.join(''));
