/** The numbers behind a figure, and what is written beside it as CSV. */
export interface Table {
  /** Chapter, subject, breakdown: `1-samarbetsformer-kommuner`; [a-z0-9-] only. */
  readonly id: string;
  readonly title: string;
  /** Column keys of the CSV, in order; `label,count,base,percent` first where it is a distribution. */
  readonly columns: readonly string[];
  /** Swedish heads for readers, by column key. */
  readonly heads: Readonly<Record<string, string>>;
  /** Percent unrounded; null is "no data". */
  readonly rows: readonly Readonly<Record<string, string | number | null>>[];
  /** The base line that readers see, such as "Bas: 213 kommuner". */
  readonly base: string;
  readonly source: string;
}
