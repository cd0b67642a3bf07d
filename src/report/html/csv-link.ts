import { escapeHtml } from '../../notebook/escape-html';
import type { ReportTable } from '../model/report-table';
import { pageTexts } from './page-texts';

/**
 * A link that saves the unrounded numbers as ID.csv, from within the page; null where there are none.
 * @param label What they are of: "Figur 3."
 */
export function csvLink({ id, csv }: ReportTable, label: string): string | null {
  if (csv === null) return null;
  const address = `data:text/csv;charset=utf-8,${encodeURIComponent(csv)}`;
  const of = `<span class="hidden"> – ${escapeHtml(label.replace(/\.$/, ''))}</span>`;
  return `<a download="${id}.csv" href="${escapeHtml(address)}">${pageTexts().csv}${of}</a>`;
}
