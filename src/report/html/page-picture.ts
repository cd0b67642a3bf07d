import { escapeHtml } from '../../notebook/escape-html';
import type { ReportFigure } from '../model/report-figure';
import { markLines, type MarkLines } from '../picture/mark-lines';
import { plainPicture } from '../picture/plain-picture';

const SERIES = /<g class="trace (?:bars|scatter|choropleth)\b|<(?:g|path) class="(?:point|choroplethlocation)"/g;

/**
 * A figure's picture in a page: each mark can be pointed at and reached with the
 * keyboard, and says what it stands for. Its texts are left to those who see
 * them; its name is what the page shows above it.
 * @param named Id of the element that names it.
 */
export function pagePicture(figure: ReportFigure, named: string): string {
  const described = `${figure.id}-desc`;
  const root = `role="group" aria-labelledby="${named}" aria-describedby="${described}"`;
  return withMarks(plainPicture(figure), markLines(figure))
    .replace(/<svg\b([^>]*)>/, `<svg$1 ${root}><desc id="${described}">${escapeHtml(figure.alt)}</desc>`)
    .replace(/<text\b/g, '<text aria-hidden="true"')
    .replace(/font-family: (?:&quot;[^&]*&quot;|[^;&])*; ?|white-space: pre;|(?:fill-|stroke-)?opacity: 1; ?/g, '');
}

/** What stands for nothing is left as it is: so are all marks, if they are others than expected. */
function withMarks(svg: string, lines: readonly MarkLines[]): string {
  const marks = (svg.match(SERIES) ?? []).filter((found) => !found.startsWith('<g class="trace'));
  if (marks.length < lines.length) return svg;
  let at = -1;
  return svg.replace(SERIES, (found) => {
    if (found.startsWith('<g class="trace')) return found;
    at += 1;
    const own = lines[at];
    return own ? `${found} ${markAttributes(own, at)}` : found;
  });
}

/** Only the first one is on the way of the tab key; arrow keys lead to the others. */
const markAttributes = (lines: MarkLines, at: number): string =>
  `data-mark="" role="img" tabindex="${at === 0 ? 0 : -1}" aria-label="${escapeHtml(lines.join('; '))}"`;
