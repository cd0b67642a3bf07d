/** What a table says besides its numbers, and the figure that is drawn from it. */
export interface TableText {
  /** Chapter, subject, breakdown: `1-samarbetsformer-kommuner`; [a-z0-9-] only. */
  readonly id: string;
  /** States the finding. */
  readonly title: string;
  /** The base line that readers see, such as "Bas: 213 kommuner". */
  readonly base: string;
  /** The survey's source line. */
  readonly source: string;
}

/** The numbers behind a figure, and what is written beside it as CSV. */
export interface Table extends TableText {
  /** Column keys of the CSV, in order; `label,count,base,percent` first where it is a distribution. */
  readonly columns: readonly string[];
  /** Swedish heads for readers, by column key. */
  readonly heads: Readonly<Record<string, string>>;
  /** Percent unrounded; null is "no data". */
  readonly rows: readonly Readonly<Record<string, string | number | null>>[];
}

/** A table's text of which title, base and source follow from what it shows, unless told. */
export type TextOptions = Pick<TableText, 'id'> & Partial<Omit<TableText, 'id'>>;
