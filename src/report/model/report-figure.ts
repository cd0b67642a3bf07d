import type { Data, Layout } from 'plotly.js';
import type { ReportTable } from './report-table';

/** A figure with all its forms that documents are made of. */
export interface ReportFigure {
  readonly id: string;
  /** States the finding. */
  readonly title: string;
  readonly alt: string;
  readonly base: string;
  readonly source: string;
  /** Title, base and source in the picture. */
  readonly svg: string;
  /** The same picture, twice the size in px. */
  readonly png: Buffer;
  readonly data: readonly Data[];
  readonly layout: Partial<Layout>;
  /** The numbers behind it. */
  readonly table: ReportTable;
}
