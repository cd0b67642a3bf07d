import { BLANK, putCell, widthOf, type Cell, type Grid } from './grid';

/** Takes rows out, as deleting whole rows does; what is hidden moves along. */
export function removeRows(grid: Grid, rows: readonly number[]): void {
  const gone = new Set(rows);
  grid.rows = grid.rows.filter((_, row) => !gone.has(row));
  const hidden = [...grid.hiddenRows]
    .filter((row) => !gone.has(row))
    .map((row) => row - rows.filter((one) => one < row).length);
  grid.hiddenRows.clear();
  for (const row of hidden) grid.hiddenRows.add(row);
  grid.merges = grid.merges.map(({ rows: [from, to], columns }) => {
    const above = rows.filter((one) => one < from).length;
    return { rows: [from - above, to - above], columns };
  });
}

/** Inserts rows before one. */
export function insertRows(grid: Grid, before: number, rows: readonly (readonly Cell[])[]): void {
  grid.rows.splice(before, 0, ...rows.map((row) => [...row]));
  grid.merges = grid.merges.map(({ rows: [from, to], columns }) => {
    const by = from >= before ? rows.length : 0;
    return { rows: [from + by, to + by], columns };
  });
}

/** Takes a column out; merged heads become narrower. */
export function removeColumn(grid: Grid, column: number): void {
  for (const row of grid.rows) if (row.length > column) row.splice(column, 1);
  grid.merges = grid.merges
    .map(({ rows, columns: [from, to] }) => ({
      rows,
      columns: [from > column ? from - 1 : from, to >= column ? to - 1 : to] as const,
    }))
    .filter(({ columns: [from, to] }) => to > from);
}

/** Inserts a column of cells by row before another. */
export function insertColumn(grid: Grid, before: number, cells: ReadonlyMap<number, Cell>): void {
  const width = widthOf(grid);
  grid.rows.forEach((row, at) => {
    while (row.length < Math.min(before, width)) row.push(BLANK);
    row.splice(before, 0, cells.get(at) ?? BLANK);
  });
  grid.merges = grid.merges.map(({ rows, columns: [from, to] }) => ({
    rows,
    columns: [from >= before ? from + 1 : from, to >= before ? to + 1 : to],
  }));
}

/** Retypes a cell; without a meaning of its own the old one stays. */
export function retype(grid: Grid, row: number, column: number, cell: Cell): void {
  const means = cell.means ?? grid.rows[row]?.[column]?.means;
  putCell(grid, row, column, { ...cell, ...(means && { means }) });
}
