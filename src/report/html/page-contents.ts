import { escapeHtml } from '../../notebook/escape-html';
import type { ReportDocument } from '../model/document';
import { pageTexts } from './page-texts';

/** Chapters and their sections as links. */
export function pageContents({ chapters }: ReportDocument): string {
  const link = (id: string, text: string): string => `<a href="#${id}">${escapeHtml(text)}</a>`;
  const lines = chapters.map(({ id, title, blocks }) => {
    const sections = blocks.flatMap((block) =>
      block.kind === 'heading' && block.level === 2 ? [`<li>${link(block.id, block.text)}</li>`] : [],
    );
    return `<li>${link(id, title)}${sections.length > 0 ? `<ol>${sections.join('')}</ol>` : ''}</li>`;
  });
  return [
    '<nav class="contents" aria-labelledby="contents">',
    `<h2 id="contents">${pageTexts().contents}</h2>`,
    `<ol>${lines.join('\n')}</ol></nav>`,
  ].join('\n');
}
