import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvText } from './csv';
import { outputId } from './output-id';
import type { Table } from './table';

/**
 * Writes ID.csv into a folder: UTF-8, column keys as the header row, percent unrounded.
 * @throws Error `not an id: …`
 */
export function writeTable({ id, columns, rows }: Table, folder: string): void {
  mkdirSync(folder, { recursive: true });
  const lines = rows.map((row) => columns.map((column) => row[column] ?? null));
  writeFileSync(join(folder, `${outputId(id)}.csv`), csvText(columns, lines));
}
