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
  const width = widthOf(records);
  const wide = records
    .filter(({ cells }) => cells.length > width)
    .map(({ line, cells }): Damage => ({
      place: `line ${line}`,
      found: `${cells.length} cells`,
      expected: `${width}, as in the other rows`,
      remedy: 'Put quotation marks around the cell that holds the delimiter, or export the answers as .xlsx.',
    }));
  if (wide.length > 0) throw new DamageError(wide);

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

/** Cells of every row, if the program wrote as many in each, blank ones too; else any number goes. */
function widthOf(records: readonly CsvRecord[]): number {
  const counts = new Map<number, number>();
  const filled = records.filter(({ cells }) => lengthOf(cells) > 0);
  for (const { cells } of filled) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  const [width, count] = [...counts].reduce((most, one) => (one[1] > most[1] ? one : most), [0, 0]);
  // A program that leaves blank cells at the end away writes none, in any row.
  const isPadded = filled.some(({ cells }) => cells.length === width && lengthOf(cells) < width);
  return isPadded && count >= filled.length * UNIFORM ? width : Infinity;
}

/** Cells up to the last one that is not blank. */
function lengthOf(cells: readonly string[]): number {
  let length = cells.length;
  while (length > 0 && (cells[length - 1] ?? '').trim() === '') length--;
  return length;
}
