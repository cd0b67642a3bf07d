import type { Table } from '../tables/table';
import { display, type DisplayMetadata } from './display';
import { tableHtml } from './table-html';
import { tablePlain } from './table-plain';

/** Shows a table under a cell, and writes nothing. */
export const displayTable = (table: Table, metadata: DisplayMetadata = {}): Promise<void> =>
  display({ 'text/html': tableHtml(table), 'text/plain': tablePlain(table) }, metadata);
