import { escapeHtml } from '../../notebook/escape-html';
import type { ReportCell, ReportTable } from '../model/report-table';
import { csvLink } from './csv-link';
import { pageTexts } from './page-texts';

/** From so many characters on, a column is text to be read, and wide. */
const LONG = 60;

const SIGNS = { holds: '✓', deviates: '≠', 'not-in-export': '–' } as const;

/** A table with its title, base and source, numbered as "Tabell 3". */
export function pageTable(table: ReportTable, number: number): string {
  const label = `${pageTexts().table} ${number}.`;
  const caption = `<span class="headline"><span class="label">${label}</span> ${escapeHtml(table.title)}</span>`;
  const csv = csvLink(table, label);
  return [
    `<div class="table" id="table-${table.id}">`,
    gridOf(table, caption, `table-${table.id}-caption`),
    ...[table.base, table.source].filter(Boolean).map((text) => `<p class="source">${escapeHtml(text)}</p>`),
    ...(csv ? [`<p class="links">${csv}</p>`] : []),
    '</div>',
  ].join('\n');
}

/**
 * Rows and columns, with heads for both; a table that is wider than the page can be scrolled with the keyboard.
 * @param caption HTML.
 */
export function gridOf({ heads, rows, numeric }: ReportTable, caption: string, captionId: string): string {
  const isLong = heads.map((_, at) => rows.some((row) => (row[at]?.text.length ?? 0) > LONG));
  const classOf = (at: number): string => (numeric[at] ? ' class="number"' : isLong[at] ? ' class="long"' : '');
  const head = heads.map((text, at) => `<th scope="col"${classOf(at)}>${escapeHtml(text)}</th>`).join('');
  const line = (row: readonly ReportCell[]): string =>
    row
      .map((cell, at) =>
        at === 0 ? `<th scope="row">${contentOf(cell)}</th>` : `<td${classOf(at)}>${contentOf(cell)}</td>`,
      )
      .join('');
  return [
    `<div class="scroll" role="region" aria-labelledby="${captionId}" tabindex="0">`,
    `<table><caption id="${captionId}">${caption}</caption>`,
    `<thead><tr>${head}</tr></thead>`,
    `<tbody>${rows.map((row) => `<tr>${line(row)}</tr>`).join('\n')}</tbody></table></div>`,
  ].join('\n');
}

const contentOf = ({ text, status }: ReportCell): string =>
  status === undefined
    ? escapeHtml(text)
    : `<span class="status ${status}"><span aria-hidden="true">${SIGNS[status]}</span> ${escapeHtml(text)}</span>`;
