/** Where the ids of the rows stand in the workbook: column letters. */
export interface SheetPlaces {
  readonly answers: {
    readonly sheet: string;
    /** What tells which respondent a row is: the code of its organisation, its answer id, or its first answer. */
    readonly naming: string;
  };
  /** Linked tables, by id. */
  readonly tables: ReadonlyMap<
    string,
    {
      readonly sheet: string;
      /** Answer ids of the respondents who listed the rows. */
      readonly id: string;
    }
  >;
}
