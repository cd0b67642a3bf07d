import { escapeHtml } from '../../notebook/escape-html';
import type { Block, Span } from '../model/block';
import { pageFigure } from './page-figure';
import { pageTable } from './page-table';

/** Counts figures and tables through the document. */
export interface Numbers {
  figures: number;
  tables: number;
}

/** A block as HTML; chapters have the second level of headings. */
export function pageBlock(block: Block, numbers: Numbers): string {
  if (block.kind === 'heading') {
    const tag = `h${Math.min(6, block.level + 1)}`;
    return `<${tag} id="${block.id}">${escapeHtml(block.text)}</${tag}>`;
  }
  if (block.kind === 'paragraph') return `<p>${block.spans.map(spanHtml).join('')}</p>`;
  if (block.kind === 'code') return `<pre tabindex="0"><code>${escapeHtml(block.text)}</code></pre>`;
  if (block.kind === 'figure') return pageFigure(block.figure, ++numbers.figures);
  if (block.kind === 'table') return pageTable(block.table, ++numbers.tables);
  const tag = block.ordered ? 'ol' : 'ul';
  return `<${tag}>${block.items.map((item) => `<li>${item.map(spanHtml).join('')}</li>`).join('')}</${tag}>`;
}

function spanHtml(span: Span): string {
  const text = escapeHtml(span.text);
  if (span.kind === 'link') return `<a href="${escapeHtml(span.href)}">${text}</a>`;
  const tag = { text: '', strong: 'strong', emphasis: 'em', code: 'code' }[span.kind];
  return tag ? `<${tag}>${text}</${tag}>` : text;
}
