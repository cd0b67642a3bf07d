import { countsBehind } from '../tables/counts-behind';
import type { Table } from '../tables/table';
import { toldCount, type Published } from './published';

/**
 * What a table tells: count and base of every row, and so all that its figure's
 * title says of them. Null if it was not made of Counts of an export.
 */
export function publishedTable(table: Table, notebook: string): Published | null {
  const tells = countsBehind(table).flatMap(({ measure, count, base }) => toldCount(measure, count, base));
  return tells.length === 0 ? null : { id: table.id, notebook, is: 'table', tells };
}
