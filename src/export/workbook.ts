import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import * as XLSX from 'xlsx';
import { InputError } from './input-error';

/** A cell's value: dates in UTC, blank is null. */
export type CellValue = string | number | boolean | Date | null;

/** One sheet, read by column letter and row number as the spreadsheet program shows them. */
export interface Sheet {
  readonly name: string;
  readonly lastRow: number;
  /** Letters of all columns, in order. */
  readonly columns: readonly string[];
  value(column: string, row: number): CellValue;
  /** What is wrong with a cell (an error value, a formula without a value), or null. */
  problem(column: string, row: number): string | null;
}

/** The raw export as a file. */
export interface Workbook {
  /** File name without folder. */
  readonly file: string;
  /** SHA-256 of the file, as hex. */
  readonly sha256: string;
  readonly sheetNames: readonly string[];
  /** @throws InputError if there is no such sheet or it is empty. */
  sheet(name: string): Sheet;
}

const ZIP = [0x50, 0x4b, 0x03, 0x04];

/**
 * Reads an .xlsx workbook.
 * @throws InputError if the file is missing, empty or not a workbook.
 */
export function readWorkbook(path: string): Workbook {
  const file = basename(path);
  const fail = (found: string): InputError =>
    new InputError([
      { file, found, expected: 'an .xlsx workbook', remedy: 'Export the answers again and give that file.' },
    ]);
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) throw fail('no such file');
  const bytes = readFileSync(path);
  if (bytes.length === 0) throw fail('an empty file');
  if (!ZIP.every((byte, index) => bytes[index] === byte)) throw fail('something else');

  const book = parse(bytes, fail);
  return {
    file,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    sheetNames: book.SheetNames,
    sheet(name) {
      const sheet = book.Sheets[name];
      if (!sheet) {
        throw new InputError([
          {
            file,
            sheet: name,
            found: 'no such sheet',
            expected: `one of ${book.SheetNames.join(', ')}`,
            remedy: 'Rename the sheet, or its name in the codebook.',
          },
        ]);
      }
      if (!sheet['!ref'])
        throw new InputError([
          {
            file,
            sheet: name,
            found: 'an empty or damaged sheet',
            expected: 'rows',
            remedy: 'Export the answers again.',
          },
        ]);
      return openSheet(name, sheet);
    },
  };
}

function parse(bytes: Buffer, fail: (found: string) => InputError): XLSX.WorkBook {
  try {
    // nodim: a wrong <dimension> would hide rows. WTF: damage throws instead of giving an empty sheet.
    return XLSX.read(bytes, { type: 'buffer', cellDates: true, UTC: true, nodim: true, WTF: true });
  } catch (error) {
    throw fail(`a damaged workbook (${(error as Error).message})`);
  }
}

function openSheet(name: string, sheet: XLSX.WorkSheet): Sheet {
  const range = XLSX.utils.decode_range(sheet['!ref'] ?? 'A1');
  const columns = Array.from({ length: range.e.c + 1 }, (_, index) => XLSX.utils.encode_col(index));
  const cell = (column: string, row: number): XLSX.CellObject | undefined =>
    sheet[`${column}${row}`] as XLSX.CellObject | undefined;
  return {
    name,
    lastRow: range.e.r + 1,
    columns,
    value: (column, row) => {
      const found = cell(column, row);
      return found && found.t !== 'e' && found.t !== 'z' && found.v !== undefined ? found.v : null;
    },
    problem: (column, row) => {
      const found = cell(column, row);
      if (found?.t === 'e') return `the error value ${found.w ?? '#N/A'}`;
      if (found?.f !== undefined && found.v === undefined) return 'a formula without a value';
      return null;
    },
  };
}
