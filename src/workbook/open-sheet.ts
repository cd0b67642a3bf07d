import { utils, type CellObject, type WorkSheet } from 'xlsx';
import { LIMITS } from '../input/limits';
import { columnIndex } from './column-index';
import { isErrorValue } from './error-values';
import type { SheetFacts } from './file/sheet-facts';
import type { CellValue, Sheet } from './sheet';

/** What stands around a sheet in its workbook. */
interface SheetPlace extends Pick<Sheet, 'file' | 'name' | 'is1904'> {
  /** From the sheet's own part, where that could be scanned. */
  readonly facts: SheetFacts | undefined;
}

/**
 * A sheet of the spreadsheet library behind the loader's own interface; its
 * claimed range is not believed. Of each cell the value alone is kept, and equal
 * texts once: a fifth of the memory.
 */
export function openSheet(sheet: WorkSheet, { facts, ...place }: SheetPlace): Sheet {
  const values: CellValue[][] = [];
  const [problems, formulas] = [new Map<number, string>(), new Set<number>()];
  const [rows, columns] = [new Set<number>(), new Set<number>()];
  const texts = new Map<string, string>();
  const once = (text: string): string => texts.get(text) ?? (texts.set(text, text), text);
  rowsOfCells(sheet).forEach((cells, at) => {
    const own = (values[at] = new Array<CellValue>(cells?.length ?? 0));
    cells?.forEach((cell, column) => {
      const problem = problemOf(cell);
      if (problem !== null) problems.set(keyOf(column, at), problem);
      else if (cell.v !== undefined && cell.t !== 'z') own[column] = typeof cell.v === 'string' ? once(cell.v) : cell.v;
      if (cell.f !== undefined) formulas.add(keyOf(column, at));
      if (isBlank(cell)) return;
      rows.add(at + 1);
      columns.add(column);
    });
  });
  return {
    ...place,
    hiddenRows: facts?.hiddenRows ?? hiddenOnes(sheet['!rows']).map((index) => index + 1),
    hiddenColumns: facts?.hiddenColumns ?? hiddenOnes(sheet['!cols']).map(utils.encode_col),
    merged: (sheet['!merges'] ?? []).map((range) => utils.encode_range(range)),
    rows: [...rows].sort((a, b) => a - b),
    columns: [...columns].sort((a, b) => a - b).map(utils.encode_col),
    isText: false,
    value: (column, row) => values[row - 1]?.[columnIndex(column)] ?? null,
    problem: (column, row) => problems.get(keyOf(columnIndex(column), row - 1)) ?? null,
    isFormula: (column, row) => formulas.has(keyOf(columnIndex(column), row - 1)),
  };
}

/** One number for a cell, by its column and row from 0. */
const keyOf = (column: number, row: number): number => row * LIMITS.columns + column;

/** The cells of a sheet that was read as arrays of rows; rows and cells that are not there are holes. */
export const rowsOfCells = (sheet: WorkSheet): readonly (readonly CellObject[] | undefined)[] =>
  (sheet['!data'] as CellObject[][] | undefined) ?? [];

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
