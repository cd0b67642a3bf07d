import { ExternalHyperlink, HeadingLevel, Paragraph, TextRun, type Table } from 'docx';
import type { Block, Span } from '../model/block';
import { wordFigure } from './word-figure';
import { wordTable } from './word-table';

const LEVELS = [
  ...[HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3],
  ...[HeadingLevel.HEADING_4, HeadingLevel.HEADING_5, HeadingLevel.HEADING_6],
] as const;

/** Names of the numberings that lists use. */
export const BULLETS = 'bullets';
export const NUMBERS = 'numbers';

/** A heading of the first level starts a page. */
export const wordHeading = (text: string, level: number): Paragraph =>
  new Paragraph({
    text,
    heading: LEVELS[Math.min(level, LEVELS.length) - 1] ?? LEVELS[0],
    pageBreakBefore: level === 1,
  });

/**
 * A block as paragraphs and tables.
 * @param instance Tells lists apart, so that each starts its numbers anew.
 */
export function wordBlock(block: Block, instance: number): (Paragraph | Table)[] {
  if (block.kind === 'heading') return [wordHeading(block.text, block.level)];
  if (block.kind === 'paragraph') return [new Paragraph({ children: block.spans.map(run) })];
  if (block.kind === 'code')
    return block.text.split('\n').map((line) => new Paragraph({ children: [run({ kind: 'code', text: line })] }));
  if (block.kind === 'figure') return wordFigure(block.figure);
  if (block.kind === 'table') return wordTable(block.table);
  const reference = block.ordered ? NUMBERS : BULLETS;
  return block.items.map(
    (item) => new Paragraph({ numbering: { reference, level: 0, instance }, children: item.map(run) }),
  );
}

function run(span: Span): TextRun | ExternalHyperlink {
  const { text } = span;
  if (span.kind === 'link')
    return new ExternalHyperlink({ link: span.href, children: [new TextRun({ text, style: 'Hyperlink' })] });
  return new TextRun({
    text,
    ...(span.kind === 'strong' && { bold: true }),
    ...(span.kind === 'emphasis' && { italics: true }),
    ...(span.kind === 'code' && { font: 'Consolas', noProof: true }),
  });
}
