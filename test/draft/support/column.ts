import type { Column } from '../../../src/draft/table/column';
import { labelsOf } from '../../../src/draft/table/labels-of';

/** A column as it is read from a sheet with one header row. */
export function column(head: string, cells: readonly (string | null)[], more: Partial<Column> = {}): Column {
  return {
    ...{ letter: 'A', path: [head], nth: null, name: null, heads: [head], cells, values: cells, is1904: false },
    ...{ labels: labelsOf(cells), answered: cells.filter((cell) => cell !== null).length },
    ...more,
  };
}

/** Some cells again and again. */
export const again = (times: number, ...cells: readonly (string | null)[]): (string | null)[] =>
  Array.from({ length: times }, () => cells).flat();
