import type { Table } from '../tables/table';
import { escapeHtml } from './escape-html';
import { readable } from './table-text';

/** A table as HTML: caption, heads, rows, base and source. All text is escaped. */
export function tableHtml(table: Table): string {
  const { heads, cells, numeric } = readable(table);
  const align = (index: number): string => (numeric[index] ? ' style="text-align:right"' : ' style="text-align:left"');
  const line = (tag: string, texts: readonly string[]): string =>
    `<tr>${texts.map((text, index) => `<${tag}${tag === 'th' ? ' scope="col"' : ''}${align(index)}>${escapeHtml(text)}</${tag}>`).join('')}</tr>`;
  const foot = [table.base, table.source].filter(Boolean).map(escapeHtml).join('<br>');
  return [
    '<table>',
    `<caption style="text-align:left"><strong>${escapeHtml(table.title)}</strong></caption>`,
    `<thead>${line('th', heads)}</thead>`,
    `<tbody>${cells.map((texts) => line('td', texts)).join('')}</tbody>`,
    `<tfoot><tr><td colspan="${heads.length}" style="text-align:left"><small>${foot}</small></td></tr></tfoot>`,
    '</table>',
  ].join('\n');
}
