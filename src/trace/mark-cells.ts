import { utils } from 'xlsx';
import type { Mark, MarkedStyles } from './mark-styles';
import { CELL, ROW } from './sheet-rows';
import { attribute } from './xml';

/** Ranges of one sheet, by how they are marked: `B4:D6`, `F9`. */
export type MarkedRanges = Readonly<Record<Mark, readonly string[]>>;

/**
 * Gives the cells of ranges a marked format in a sheet's XML; of what is marked
 * twice, what is counted wins. Blank cells of a range that the sheet leaves out
 * are put in, so that it is seen whole.
 */
export function markCells(xml: string, ranges: MarkedRanges, styles: MarkedStyles): string {
  const rows = marksByRow(ranges);
  return xml.replace(ROW, (whole, prefix: string, attributes: string, _rest: string, content: string | undefined) => {
    const marks = rows.get(Number(attribute(attributes, 'r')));
    if (!marks) return whole;
    const cells = [...(content ?? '').matchAll(CELL)].map(([cell, , own = '']) => ({
      column: utils.decode_cell(attribute(own, 'r') ?? 'A1').c,
      xml: markedCell(cell, own, marks, styles),
    }));
    const there = new Set(cells.map(({ column }) => column));
    const blank = [...marks]
      .filter(([column]) => !there.has(column))
      .map(([column, mark]) => ({
        column,
        xml: `<${prefix}c r="${utils.encode_col(column)}${attribute(attributes, 'r')}" s="${styles.marked(rowFormat(attributes), mark)}"/>`,
      }));
    const sorted = [...cells, ...blank].sort((a, b) => a.column - b.column);
    return `<${prefix}row${attributes.replace(/\sspans="[^"]*"/, '')}>${sorted.map((cell) => cell.xml).join('')}</${prefix}row>`;
  });
}

/** Marks of one row by column, from 0. */
type RowMarks = Map<number, Mark>;

function marksByRow(ranges: MarkedRanges): Map<number, RowMarks> {
  const rows = new Map<number, RowMarks>();
  // Counted last: it overwrites.
  for (const mark of ['base', 'count'] as const) {
    for (const range of ranges[mark]) {
      const { s, e } = utils.decode_range(range);
      for (let row = s.r; row <= e.r; row++) {
        const marks = rows.get(row + 1) ?? new Map<number, Mark>();
        rows.set(row + 1, marks);
        for (let column = s.c; column <= e.c; column++) marks.set(column, mark);
      }
    }
  }
  return rows;
}

function markedCell(cell: string, attributes: string, marks: RowMarks, styles: MarkedStyles): string {
  const { c } = utils.decode_cell(attribute(attributes, 'r') ?? 'A1');
  const mark = marks.get(c);
  if (!mark) return cell;
  const format = styles.marked(Number(attribute(attributes, 's') ?? 0), mark);
  return cell.replace(attributes, `${attributes.replace(/\ss="[^"]*"/, '')} s="${format}"`);
}

/** A row can have a format for the cells that it leaves out. */
const rowFormat = (attributes: string): number => Number(attribute(attributes, 's') ?? 0);
