/** Where the ids of the rows stand in the workbook: column letters. */
export interface SheetPlaces {
  readonly answers: {
    readonly sheet: string;
    /** What tells which respondent a row is: the code of its organisation, its answer id, or its first answer. */
    readonly naming: string;
  };
  /** Null where respondents list nothing. */
  readonly cooperations: {
    readonly sheet: string;
    /** Answer ids of the respondents who listed them. */
    readonly id: string;
  } | null;
}
