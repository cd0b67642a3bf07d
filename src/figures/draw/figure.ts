import type { Data, Layout } from 'plotly.js';
import type { Table } from '../../tables/table';

export type { Table };

/** One plotly specification with everything that every form of the figure needs. */
export interface Figure {
  readonly id: string;
  /** States the finding. */
  readonly title: string;
  /** Alternative text. */
  readonly alt: string;
  readonly data: Data[];
  /** Holds title, base and source line too, so that no form loses them. */
  readonly layout: Partial<Layout>;
  readonly table: Table;
}
