import { inLanguage } from '../../input/language';
import { xmlText } from '../../figures/draw/escape-xml';
import type { Block } from '../model/block';
import type { ReportDocument } from '../model/document';
import { plainPicture } from '../picture/plain-picture';
import { columnWidths } from './column-widths';

/** A cell with more characters may be longer than a page, and must be broken over pages. */
const PART_OF_PAGE = 1200;

/** What the pages' template is told: the report, with pictures as text and cells as strings. */
export const pageContent = ({ chapters, ...report }: ReportDocument): string =>
  JSON.stringify(
    {
      ...report,
      contents: inLanguage({ sv: 'Innehåll', en: 'Contents' }),
      chapters: chapters.map(({ title, blocks }) => ({ title, blocks: blocks.map(contentOf) })),
    },
    (_, value: unknown) => (typeof value === 'string' ? xmlText(value) : value),
  );

function contentOf(block: Block): object {
  if (block.kind === 'figure') {
    const { title, alt, base, source } = block.figure;
    return { kind: 'figure', title, alt, base, source, svg: plainPicture(block.figure) };
  }
  if (block.kind !== 'table') return block;
  const { title, base, source, heads, rows, numeric } = block.table;
  return {
    ...{ kind: 'table', title, base, source, heads, numeric },
    widths: columnWidths(block.table),
    long: rows.some((row) => row.some(({ text }) => text.length > PART_OF_PAGE)),
    rows: rows.map((row) => row.map(({ text }) => text)),
  };
}
