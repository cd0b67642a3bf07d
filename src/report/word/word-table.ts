import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { ReportTable } from '../model/report-table';
import { columnWidths } from '../pdf/column-widths';
import { wordCaption } from './word-caption';
import { BASE_STYLE, CELL_STYLE } from './word-styles';
import { wordTexts } from './word-texts';

/** Width of the text on a page, in twentieths of a point: A4 less its margins. */
export const TEXT_WIDTH = 9070;

/** About how many characters stand beside each other in a table's font, which may be a wider one on another machine. */
const CHARACTERS = 95;

/** A cell with more characters may be longer than a page. */
const PART_OF_PAGE = 1200;

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const THIN = { style: BorderStyle.SINGLE, size: 4, color: 'C3CCD3' } as const;

/** A table with caption, a header row that each page repeats, base and source. */
export function wordTable({ title, base, source, heads, rows, numeric }: ReportTable): (Paragraph | Table)[] {
  const widths = widthsOf({ heads, rows, numeric });
  const line = (texts: readonly string[], isHeader: boolean): TableRow =>
    new TableRow({
      tableHeader: isHeader,
      cantSplit: texts.every(({ length }) => length < PART_OF_PAGE),
      children: texts.map((text, at) => cell(text, isHeader, numeric[at] ?? false, widths[at] ?? 0)),
    });
  const notes = [base, source].filter(Boolean);
  return [
    wordCaption(wordTexts().table, title),
    new Table({
      width: { size: TEXT_WIDTH, type: WidthType.DXA },
      columnWidths: widths,
      layout: TableLayoutType.FIXED,
      borders: { top: NONE, left: NONE, right: NONE, insideVertical: NONE, insideHorizontal: THIN, bottom: THIN },
      rows: [
        line(heads, true),
        ...rows.map((row) =>
          line(
            row.map(({ text }) => text),
            false,
          ),
        ),
      ],
    }),
    ...(notes.length > 0 ? notes : ['']).map(
      (text, at) => new Paragraph({ style: BASE_STYLE, text, spacing: at === 0 ? { before: 80 } : { after: 240 } }),
    ),
  ];
}

const cell = (text: string, isHeader: boolean, isNumber: boolean, size: number): TableCell =>
  new TableCell({
    width: { size, type: WidthType.DXA },
    margins: { left: 40, right: 80, top: 30, bottom: 30 },
    children: [
      new Paragraph({
        style: CELL_STYLE,
        alignment: isNumber ? AlignmentType.RIGHT : AlignmentType.LEFT,
        children: [new TextRun({ text, bold: isHeader })],
      }),
    ],
  });

/** Of a narrow table the columns share the width by what they hold. */
function widthsOf(table: Pick<ReportTable, 'heads' | 'rows' | 'numeric'>): number[] {
  const parts = columnWidths(table, CHARACTERS);
  const shares = parts.some((part) => part > 0)
    ? parts
    : table.heads.map((head, at) => Math.max(head.length, ...table.rows.map((row) => row[at]?.text.length ?? 0)) + 3);
  const all = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => Math.round((TEXT_WIDTH * share) / all));
}
