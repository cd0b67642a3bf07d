/** What a cell said when the export was made, whatever was done to it since: column key and value. */
export interface Meaning {
  readonly key: string;
  readonly value: string | number | boolean | null;
}

/** A cell as a spreadsheet program holds it; times are numbers with a format. */
export interface Cell {
  readonly v: string | number | boolean | null;
  /** Number format. */
  readonly z?: string;
  readonly f?: string;
  /** Moves with the cell. A cell that is retyped to something valid means that from then on. */
  readonly means?: Meaning;
}

/** Rows and columns of a merged range, all from 0 and inclusive. */
export interface Merge {
  readonly rows: readonly [from: number, to: number];
  readonly columns: readonly [from: number, to: number];
}

/** A sheet that can be edited; rows may be of any length. */
export interface Grid {
  name: string;
  rows: Cell[][];
  merges: Merge[];
  isHidden: boolean;
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
}

export const BLANK: Cell = { v: null };

export const gridOf = (name: string, rows: Cell[][]): Grid => ({
  name,
  rows,
  merges: [],
  isHidden: false,
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
});

export const copyGrid = (grid: Grid): Grid => ({
  ...grid,
  rows: grid.rows.map((row) => [...row]),
  merges: [...grid.merges],
  hiddenRows: new Set(grid.hiddenRows),
  hiddenColumns: new Set(grid.hiddenColumns),
});

export const cellAt = ({ rows }: Grid, row: number, column: number): Cell => rows[row]?.[column] ?? BLANK;

/** Puts a cell anywhere, also beyond what is there. */
export function putCell({ rows }: Grid, row: number, column: number, cell: Cell): void {
  while (rows.length <= row) rows.push([]);
  const own = rows[row]!;
  while (own.length < column) own.push(BLANK);
  own[column] = cell;
}

export const widthOf = ({ rows }: Grid): number => Math.max(0, ...rows.map((row) => row.length));

/** Columns by key, from the meanings of the heads; of a column that stands twice the first. */
export function columnsOf({ rows }: Grid): Map<string, number> {
  const columns = new Map<string, number>();
  for (const row of rows) {
    row.forEach(({ means }, column) => {
      if (means?.key === 'head' && !columns.has(String(means.value))) columns.set(String(means.value), column);
    });
  }
  return columns;
}

/** Places of the rows that hold an answer or a cooperation. */
export const dataRows = ({ rows }: Grid): number[] =>
  [...rows.keys()].filter((row) => rows[row]!.some(({ means }) => means?.key === 'id'));

/** Place of the last header row. */
export const headRow = ({ rows }: Grid): number =>
  rows.map((row) => row.some(({ means }) => means?.key === 'head')).lastIndexOf(true);
