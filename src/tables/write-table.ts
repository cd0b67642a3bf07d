import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvText } from './csv';
import { outputId } from './output-id';
import type { Table } from './table';
import { tableJson, type Reach } from './table-json';

/**
 * Writes ID.csv into a folder: UTF-8, column keys as the header row, percent unrounded;
 * and ID.json, the same with heads, title, base and source.
 * @param nonresponse What it could make of each row's share.
 * @throws Error `not an id: …`
 */
export function writeTable(table: Table, folder: string, nonresponse: readonly (Reach | null)[] = []): void {
  const { id, columns, rows } = table;
  mkdirSync(folder, { recursive: true });
  const lines = rows.map((row) => columns.map((column) => row[column] ?? null));
  writeFileSync(join(folder, `${outputId(id)}.csv`), csvText(columns, lines));
  writeFileSync(join(folder, `${id}.json`), tableJson({ ...table, nonresponse }));
}
