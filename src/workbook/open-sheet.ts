import { utils, type CellObject, type WorkSheet } from 'xlsx';
import { isErrorValue } from './error-values';
import type { SheetFacts } from './file/sheet-facts';
import type { Sheet } from './sheet';

/** What stands around a sheet in its workbook. */
interface SheetPlace extends Pick<Sheet, 'file' | 'name' | 'is1904'> {
  /** From the sheet's own part, where that could be scanned. */
  readonly facts: SheetFacts | undefined;
}

/** A sheet of the spreadsheet library behind the loader's own interface; its claimed range is not believed. */
export function openSheet(sheet: WorkSheet, { facts, ...place }: SheetPlace): Sheet {
  const cells = rowsOfCells(sheet);
  const cell = (column: string, row: number): CellObject | undefined => cells[row - 1]?.[indexOf(column)];
  const [rows, columns] = [new Set<number>(), new Set<number>()];
  cells.forEach((row, at) =>
    row?.forEach((one, column) => {
      if (isBlank(one)) return;
      rows.add(at + 1);
      columns.add(column);
    }),
  );
  return {
    ...place,
    hiddenRows: facts?.hiddenRows ?? hiddenOnes(sheet['!rows']).map((index) => index + 1),
    hiddenColumns: facts?.hiddenColumns ?? hiddenOnes(sheet['!cols']).map(utils.encode_col),
    merged: (sheet['!merges'] ?? []).map((range) => utils.encode_range(range)),
    rows: [...rows].sort((a, b) => a - b),
    columns: [...columns].sort((a, b) => a - b).map(utils.encode_col),
    isText: false,
    value: (column, row) => {
      const found = cell(column, row);
      return found && problemOf(found) === null && found.v !== undefined && found.t !== 'z' ? found.v : null;
    },
    problem: (column, row) => {
      const found = cell(column, row);
      return found ? problemOf(found) : null;
    },
    isFormula: (column, row) => cell(column, row)?.f !== undefined,
  };
}

/** The cells of a sheet that was read as arrays of rows; rows and cells that are not there are holes. */
export const rowsOfCells = (sheet: WorkSheet): readonly (readonly CellObject[] | undefined)[] =>
  (sheet['!data'] as CellObject[][] | undefined) ?? [];

const INDEXES = new Map<string, number>();

/** Column number of letters, which are few and asked for often. */
function indexOf(letters: string): number {
  let index = INDEXES.get(letters);
  if (index === undefined) INDEXES.set(letters, (index = utils.decode_col(letters)));
  return index;
}

const isBlank = ({ t, v, f }: CellObject): boolean =>
  f === undefined && (t === 'z' || v === undefined || (typeof v === 'string' && v.trim() === ''));

/** Error values by the numbers that the library gives them. */
const ERROR_CODES: Readonly<Record<number, string>> = {
  0x00: '#NULL!',
  0x07: '#DIV/0!',
  0x0f: '#VALUE!',
  0x17: '#REF!',
  0x1d: '#NAME?',
  0x24: '#NUM!',
  0x2a: '#N/A',
};

function problemOf({ t, v, f }: CellObject): string | null {
  if (f !== undefined && v === undefined) return 'a formula without a value';
  if (t === 'e') return `the error value ${ERROR_CODES[Number(v)] ?? '#N/A'}`;
  if (typeof v === 'string' && isErrorValue(v)) return `the error value ${v.trim()}`;
  if (typeof v === 'number' && !Number.isFinite(v)) return 'a number that is none';
  if (v instanceof Date && Number.isNaN(v.getTime())) return 'a date that is none';
  return null;
}

const hiddenOnes = (list: readonly ({ hidden?: boolean } | undefined)[] = []): number[] =>
  [...list.entries()].flatMap(([index, one]) => (one?.hidden ? [index] : []));
