import type { PlantedError } from '../../src/audit/planted-errors';
import { plantedTable } from '../../src/audit/planted-table';
import { alignedTable } from '../bench/aligned-table';

const HEADS = ['', 'numbers', 'by little', 'noticed', '', 'by much', 'noticed', '', 'assumes more'];

/** How many planted errors are noticed, as aligned text: a line a chapter, and one for all. */
export function noticedTable(errors: readonly PlantedError[]): string {
  const { columns, rows } = plantedTable(errors);
  const lines = rows.map((row) => columns.map((column) => String(row[column] ?? '').replace(/\s/g, ' ')));
  return alignedTable([HEADS, ...lines], (column) => column > 0);
}
