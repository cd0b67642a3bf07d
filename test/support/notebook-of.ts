import type { Cell, Notebook } from '../../src/runner/notebook-file';

/** A notebook of code cells that have not run. */
export const notebookOf = (sources: readonly string[], metadata: Record<string, unknown> = {}): Notebook => ({
  metadata: {},
  cells: sources.map((source, index): Cell => ({
    cell_type: 'code',
    id: `c${index}`,
    metadata: { ...metadata },
    source,
    outputs: [],
    execution_count: null,
  })),
});
