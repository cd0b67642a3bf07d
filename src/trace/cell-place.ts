/** A cell of the export. */
export interface CellPlace {
  readonly sheet: string;
  /** Letter. */
  readonly column: string;
  /** From 1. */
  readonly row: number;
}

/** "Svar!H3", as in spreadsheet formulas. */
export const cellName = ({ sheet, column, row }: CellPlace): string => `${sheet}!${column}${row}`;
