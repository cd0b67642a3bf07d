/** An option as a structure file has it. */
export interface ToldOption {
  readonly code: string;
  readonly label: string;
}

/** A column that a structure file lets expect, by the headers that exports give it. */
export interface ToldColumn {
  readonly headers: readonly string[];
  readonly label: string;
  /** Code of the option that the column is of. */
  readonly code?: string;
}

/** A question as a structure file has it. */
export interface ToldQuestion {
  /** `rank`: a column a place. */
  readonly type: 'single' | 'multiple' | 'grid' | 'rank' | 'number' | 'date' | 'text';
  readonly name: string;
  readonly text: string;
  /** One column; of a multiple response one an option, of a grid one an item, of a ranking one a place. */
  readonly columns: readonly ToldColumn[];
  readonly options: readonly ToldOption[];
  /** Where people write beside the option for all others. */
  readonly other?: ToldColumn;
  /** Whether it tells who somebody is. */
  readonly isPersonal: boolean;
  /** Under which condition it is asked, in the tool's own words. */
  readonly condition?: string;
}

/** What a file beside the export says: questions, or texts and labels of columns. */
export interface Structure {
  readonly questions: readonly ToldQuestion[];
  readonly labels: ReadonlyMap<string, ColumnLabels>;
}

/** What a list of labels says of a column, by its header's match key. */
export interface ColumnLabels {
  readonly text: string | null;
  readonly options: readonly ToldOption[];
}
