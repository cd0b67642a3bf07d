import { escapeHtml } from '../../notebook/escape-html';
import type { ReportDocument } from '../model/document';
import { pageBlock, type Numbers } from './page-blocks';
import { pageContents } from './page-contents';
import { pageFont } from './page-font';
import { PAGE_SCRIPT } from './page-script';
import { PAGE_STYLE } from './page-style';
import { pageTexts } from './page-texts';

/** Nothing is fetched, whatever a text in the page would like. */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'";

/** A report as one page that needs no other file and no network. */
export function writeHtml(report: ReportDocument): string {
  const { language, title, source, status, chapters } = report;
  const numbers: Numbers = { figures: 0, tables: 0 };
  const sections = chapters.map(({ id, title: name, blocks }) =>
    [
      `<section aria-labelledby="${id}"><h2 id="${id}" tabindex="-1">${escapeHtml(name)}</h2>`,
      ...blocks.map((block) => pageBlock(block, numbers)),
      '</section>',
    ].join('\n'),
  );
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>${escapeHtml(title)}</title>
<style>${pageFont()}${PAGE_STYLE}</style>
</head>
<body>
<a class="skip" href="#main">${pageTexts().skip}</a>
<div class="sheet">
<header class="top">
<h1>${escapeHtml(title)}</h1>
<p class="notice">${escapeHtml(source)}</p>
${status === null ? '' : `<p>${escapeHtml(status)}</p>`}
</header>
${pageContents(report)}
<main id="main" tabindex="-1">
${sections.join('\n')}
</main>
</div>
<script>${PAGE_SCRIPT}</script>
</body>
</html>
`;
}
