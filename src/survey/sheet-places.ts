/** Where the ids of the rows stand in the workbook: column letters. */
export interface SheetPlaces {
  readonly answers: {
    readonly sheet: string;
    /** Answer ids. */
    readonly id: string;
    /** Codes of the organisations. */
    readonly organisation: string;
  };
  readonly cooperations: {
    readonly sheet: string;
    /** Answer ids of the respondents who listed them. */
    readonly id: string;
  };
}
