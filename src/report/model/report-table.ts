import type { Status } from '../../published/claims/claim-result';

/** A cell as readers see it. */
export interface ReportCell {
  readonly text: string;
  /** How a printed number fared, where the cell says that. */
  readonly status?: Status;
}

/** A table as readers see it. */
export interface ReportTable {
  readonly id: string;
  readonly title: string;
  readonly base: string;
  readonly source: string;
  /** No head is empty. */
  readonly heads: readonly string[];
  /** The first cell of a row names it. */
  readonly rows: readonly (readonly ReportCell[])[];
  /** Columns of numbers, which are set to the right. */
  readonly numeric: readonly boolean[];
  /** The file of unrounded numbers, as text; null where a table has none. */
  readonly csv: string | null;
}
