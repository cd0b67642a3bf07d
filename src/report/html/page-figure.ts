import { escapeHtml } from '../../notebook/escape-html';
import type { ReportFigure } from '../model/report-figure';
import { csvLink } from './csv-link';
import { pagePicture } from './page-picture';
import { gridOf } from './page-table';
import { pageTexts } from './page-texts';

/** A figure under its headline and base, with its numbers to be unfolded and saved; numbered as "Figur 3". */
export function pageFigure(figure: ReportFigure, number: number): string {
  const { id, title, base, source, table } = figure;
  const { figure: word, showTable, tableOf } = pageTexts();
  const label = `${word} ${number}.`;
  const named = `figure-${id}-title`;
  const caption = `<span class="base">${tableOf} ${word.toLowerCase()} ${number}</span>`;
  return [
    `<figure id="figure-${id}" aria-labelledby="${named}">`,
    `<figcaption><p class="headline" id="${named}"><span class="label">${label}</span> ${escapeHtml(title)}</p>`,
    `<p class="base">${escapeHtml(base)}</p></figcaption>`,
    `<div class="plot">${pagePicture(figure, named)}</div>`,
    `<p class="source">${escapeHtml(source)}</p>`,
    '<div class="links">',
    `<details><summary>${showTable}<span class="hidden"> – ${word.toLowerCase()} ${number}</span></summary>`,
    `${gridOf(table, caption, `figure-${id}-table`)}</details>`,
    `${csvLink(table, label) ?? ''}</div>`,
    '</figure>',
  ].join('\n');
}
