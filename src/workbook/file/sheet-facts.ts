/** What a sheet's own part says that the spreadsheet library does not tell, or hides. */
export interface SheetFacts {
  readonly hiddenRows: readonly number[];
  /** Column letters. */
  readonly hiddenColumns: readonly string[];
  /** Cells with a value: as many must come out of the library. */
  readonly cells: number;
}
