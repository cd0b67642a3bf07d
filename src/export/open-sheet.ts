import { utils, type CellObject, type WorkSheet } from 'xlsx';
import { isErrorValue } from './error-values';
import type { SheetFacts } from './file/sheet-facts';
import type { Sheet } from './sheet';

/** What stands around a sheet in its workbook. */
export interface SheetPlace {
  readonly file: string;
  readonly name: string;
  readonly isHidden: boolean;
  readonly is1904: boolean;
  /** From the sheet's own part, where that could be scanned. */
  readonly facts: SheetFacts | undefined;
}

/** A sheet of the spreadsheet library behind the loader's own interface; its claimed range is not believed. */
export function openSheet(sheet: WorkSheet, { facts, ...place }: SheetPlace): Sheet {
  const cell = (column: string, row: number): CellObject | undefined =>
    sheet[`${column}${row}`] as CellObject | undefined;
  const [rows, columns] = [new Set<number>(), new Set<number>()];
  for (const address of Object.keys(sheet)) {
    if (address.startsWith('!') || isBlank(sheet[address] as CellObject)) continue;
    const { r, c } = utils.decode_cell(address);
    rows.add(r + 1);
    columns.add(c);
  }
  return {
    ...place,
    hiddenRows: facts?.hiddenRows ?? hiddenOnes(sheet['!rows']).map((index) => index + 1),
    hiddenColumns: facts?.hiddenColumns ?? hiddenOnes(sheet['!cols']).map(utils.encode_col),
    rows: [...rows].sort((a, b) => a - b),
    columns: [...columns].sort((a, b) => a - b).map(utils.encode_col),
    isText: false,
    merges: mergesOf(sheet),
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

const isBlank = ({ t, v, f }: CellObject): boolean =>
  f === undefined && (t === 'z' || v === undefined || (typeof v === 'string' && v.trim() === ''));

function problemOf({ t, v, w, f }: CellObject): string | null {
  if (f !== undefined && v === undefined) return 'a formula without a value';
  if (t === 'e') return `the error value ${w && isErrorValue(w) ? w : '#N/A'}`;
  if (typeof v === 'string' && isErrorValue(v)) return `the error value ${v.trim()}`;
  if (typeof v === 'number' && !Number.isFinite(v)) return 'a number that is none';
  if (v instanceof Date && Number.isNaN(v.getTime())) return 'a date that is none';
  return null;
}

const hiddenOnes = (list: readonly ({ hidden?: boolean } | undefined)[] = []): number[] =>
  [...list.entries()].flatMap(([index, one]) => (one?.hidden ? [index] : []));

function mergesOf(sheet: WorkSheet): Map<number, [string, string][]> {
  const merges = new Map<number, [string, string][]>();
  for (const { s, e } of sheet['!merges'] ?? []) {
    const inRow = merges.get(s.r + 1) ?? [];
    merges.set(s.r + 1, [...inRow, [utils.encode_col(s.c), utils.encode_col(e.c)]]);
  }
  return merges;
}
