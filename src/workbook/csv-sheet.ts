import { utils } from 'xlsx';
import { CellCount } from '../input/cell-count';
import { columnIndex } from './column-index';
import { isErrorValue } from './error-values';
import { DamageError, type Damage } from '../input/damage';
import { decodeText } from '../input/decode-text';
import { findDelimiter, parseCsv, type CsvRecord } from '../input/parse-csv';
import type { Sheet } from './sheet';

/** Letters of UTF-8 read as Windows-1252 and saved so: å, ä, ö, Å, Ä, Ö, é. */
const MOJIBAKE = /Ã[¥¤¶…„–©]/u;
/** Share of the rows that must be equally wide before a wider one is a fault. */
const UNIFORM = 0.6;

/** Equally wide rows before a shorter last one is no chance. */
const ENOUGH = 10;

/**
 * A table in text form as a sheet: every cell is text, rows are counted as a
 * spreadsheet program counts them.
 * @param count Of all files of the export.
 * @throws DamageError if a quote is not closed, a row is wider than the header, or letters were lost.
 */
export function csvSheet(bytes: Buffer, file: string, name: string, count = new CellCount()): Sheet {
  const text = decodeText(bytes);
  const garbled = MOJIBAKE.exec(text);
  if (garbled) {
    throw new DamageError([
      {
        place: `line ${text.slice(0, garbled.index).split('\n').length}`,
        found: `"${garbled[0]}" where a Swedish letter stood`,
        expected: 'text in its own encoding',
        remedy: 'Export the answers again as CSV UTF-8, or as .xlsx.',
      },
    ]);
  }
  const delimiter = findDelimiter(text);
  const all = parseCsv(text, delimiter, Infinity, count);
  const records = /^sep=./iu.test(text) ? all.slice(1) : all;
  checkWidths(records);

  const cell = (column: string, row: number): string => records[row - 1]?.cells[columnIndex(column)] ?? '';
  const used = new Set<number>();
  const rows = records.flatMap(({ cells }, index) => {
    cells.forEach((value, column) => value.trim() !== '' && used.add(column));
    return lengthOf(cells) > 0 ? [index + 1] : [];
  });
  return {
    file,
    name,
    hiddenRows: [],
    hiddenColumns: [],
    merged: [],
    rows,
    columns: [...used].sort((a, b) => a - b).map(utils.encode_col),
    isText: true,
    is1904: false,
    value: (column, row) => {
      const value = cell(column, row);
      return value === '' || isErrorValue(value) ? null : value;
    },
    problem: (column, row) => {
      const value = cell(column, row);
      return isErrorValue(value) ? `the error value ${value.trim()}` : null;
    },
    isFormula: () => false,
  };
}

/** @throws DamageError if rows are wider or shorter than the others, where the program wrote all equally wide. */
function checkWidths(records: readonly CsvRecord[]): void {
  const filled = records.filter(({ cells }) => lengthOf(cells) > 0);
  const { width, isPadded } = widthOf(filled);
  const odd = (list: readonly CsvRecord[], remedy: string): Damage[] =>
    list.map(({ line, cells }) => ({
      place: `line ${line}`,
      found: `${cells.length} cells`,
      expected: `${width}, as in the other rows`,
      remedy,
    }));
  // Titles above the header may be shorter.
  const table = filled.slice(filled.findIndex(({ cells }) => cells.length === width));
  const short = table.filter(({ cells }) => cells.length < width);
  // Where nothing tells whether blank cells at the end were written, one row may still be cut off: the last one.
  const isCutOff = short.length === 1 && short[0] === filled.at(-1) && table.length > ENOUGH;
  const damages = [
    ...(isPadded
      ? odd(
          filled.filter(({ cells }) => cells.length > width),
          'Put quotation marks around the cell that holds the delimiter, or export the answers as .xlsx.',
        )
      : []),
    ...(isPadded || isCutOff
      ? odd(
          short,
          'The row is cut off, or a line break in a cell has no quotation marks around it: export the answers again, or as .xlsx.',
        )
      : []),
  ];
  if (damages.length > 0) throw new DamageError(damages);
}

/** The commonest number of cells, and whether the program wrote as many in each row, blank ones too. */
function widthOf(filled: readonly CsvRecord[]): { readonly width: number; readonly isPadded: boolean } {
  const counts = new Map<number, number>();
  for (const { cells } of filled) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  const [width, count] = [...counts].reduce((most, one) => (one[1] > most[1] ? one : most), [0, 0]);
  // A program that leaves blank cells at the end away writes none, in any row.
  const hasBlankEnd = filled.some(({ cells }) => cells.length === width && lengthOf(cells) < width);
  return { width, isPadded: hasBlankEnd && count >= filled.length * UNIFORM };
}

/** Cells up to the last one that is not blank. */
function lengthOf(cells: readonly string[]): number {
  let length = cells.length;
  while (length > 0 && (cells[length - 1] ?? '').trim() === '') length--;
  return length;
}
