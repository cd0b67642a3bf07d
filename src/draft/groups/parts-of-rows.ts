import type { Column } from '../table/column';

/** The cells of some columns that hold something, row by row; rows that hold nothing are left out. */
export function partsOfRows(columns: readonly Column[]): string[][] {
  const rows = Math.max(0, ...columns.map(({ cells }) => cells.length));
  return Array.from({ length: rows }, (_, row) => columns.flatMap(({ cells }) => cells[row] ?? [])).filter(
    (cells) => cells.length > 0,
  );
}

/** In how many rows any of some columns holds something. */
export const rowsAnswered = (columns: readonly Column[]): number => partsOfRows(columns).length;
