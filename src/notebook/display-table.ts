import type { Table } from '../tables/table';
import { display } from './display';
import { tableHtml } from './table-html';
import { tablePlain } from './table-plain';

/** Shows a table under a cell, and writes nothing. */
export const displayTable = (table: Table): Promise<void> =>
  display({ 'text/html': tableHtml(table), 'text/plain': tablePlain(table) });
