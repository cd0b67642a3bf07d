import type { SheetFacts } from './file/sheet-facts';

/** A cell's value: dates in UTC, blank is null. */
export type CellValue = string | number | boolean | Date | null;

/** One sheet, read by column letter and row number as the spreadsheet program shows them. */
export interface Sheet extends Pick<SheetFacts, 'hiddenRows' | 'hiddenColumns'> {
  /** Name of the file that it stands in; with CSV each sheet is a file. */
  readonly file: string;
  readonly name: string;
  /** Rows with a value, ascending. */
  readonly rows: readonly number[];
  /** Letters of the columns with a value, from left to right. */
  readonly columns: readonly string[];
  /** Ranges of merged cells, such as `D5:D7`: all but the first cell of each are blank, whatever people see. */
  readonly merged: readonly string[];
  /** CSV: there are no numbers, only text that looks like them. */
  readonly isText: boolean;
  /** Days are counted from 1904, not 1900. */
  readonly is1904: boolean;
  value(column: string, row: number): CellValue;
  /** What is wrong with a cell (an error value, a formula without a value), or null. */
  problem(column: string, row: number): string | null;
  /** Whether the value was computed by the spreadsheet program, at some time. */
  isFormula(column: string, row: number): boolean;
}
