import { utils } from 'xlsx';
import { groupBy } from '../input/group-by';
import type { CellPlace } from './cell-place';

/** Cells of one sheet as ranges, in reading order: `B4:D6`, `F9`. */
export interface SheetCells {
  readonly sheet: string;
  readonly ranges: readonly string[];
}

interface Block {
  readonly from: number;
  readonly to: number;
  readonly top: number;
  readonly bottom: number;
}

/** Joins cells into as few rectangles as rows below each other, then columns beside each other, allow. */
export function sheetCells(places: readonly CellPlace[]): SheetCells[] {
  return [...groupBy(places, ({ sheet }) => sheet)].map(([sheet, cells]) => {
    const blocks = [...groupBy(cells, ({ column }) => utils.decode_col(column))]
      .sort(([a], [b]) => a - b)
      .flatMap(([column, inColumn]) => runs(inColumn.map(({ row }) => row)).map((run) => blockOf(column, run)));
    return { sheet, ranges: joined(blocks).map(rangeText) };
  });
}

const blockOf = (column: number, [top, bottom]: readonly [number, number]): Block => ({
  from: column,
  to: column,
  top,
  bottom,
});

/** Numbers as runs from first to last without a gap. */
function runs(numbers: readonly number[]): [number, number][] {
  const found: [number, number][] = [];
  for (const row of [...new Set(numbers)].sort((a, b) => a - b)) {
    const last = found.at(-1);
    if (last && last[1] === row - 1) last[1] = row;
    else found.push([row, row]);
  }
  return found;
}

/** Blocks of the same rows in columns side by side become one. */
function joined(blocks: readonly Block[]): Block[] {
  const wide: Block[] = [];
  for (const block of blocks) {
    const left = wide.findIndex(
      ({ to, top, bottom }) => to === block.from - 1 && top === block.top && bottom === block.bottom,
    );
    const found = wide[left];
    if (found) wide[left] = { ...found, to: block.to };
    else wide.push(block);
  }
  return wide.sort((a, b) => a.top - b.top || a.from - b.from);
}

function rangeText({ from, to, top, bottom }: Block): string {
  const [first, last] = [`${utils.encode_col(from)}${top}`, `${utils.encode_col(to)}${bottom}`];
  return first === last ? first : `${first}:${last}`;
}
