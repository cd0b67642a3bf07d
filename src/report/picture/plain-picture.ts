import type { ReportFigure } from '../model/report-figure';
import { crop } from './crop';

/** The title, and the last annotation, which holds base and source. */
const TITLE = /<g class="g-gtitle">.*?<\/text><\/g>/s;
const FOOT_START = '<g class="annotation"';
const FOOT = /^<g class="annotation".*?<\/text><\/g><\/g><\/g>/s;

/** Numbers of a drawing with more than two decimals. */
const LONG_NUMBER = /-?\d+\.\d{3,}/g;
const DRAWING = /\sd="[^"]*"/g;

/** More characters than any shape has that is not a border on a map, which a tenth of a pixel is enough for. */
const BORDER = 1000;

/**
 * A figure's picture without title, base, source, name and description, which
 * the document around it tells, and without what draws nothing.
 */
export function plainPicture(figure: Pick<ReportFigure, 'svg' | 'layout'>): string {
  const { top, width, height } = crop(figure);
  return withoutFoot(figure.svg.replace(TITLE, ''))
    .replace(/<title\b.*?<\/title>|<desc\b.*?<\/desc>/gs, '')
    .replace(/<g class="[^"]*"\/>|<path class="[^"]*"\/>/g, '')
    .replace(DRAWING, (drawing) =>
      drawing.replace(LONG_NUMBER, (number) => String(Number(Number(number).toFixed(drawing.length > BORDER ? 1 : 2)))),
    )
    .replace(/<svg\b[^>]*>/, (tag) =>
      tag
        .replace(/\s(?:role|aria-labelledby|class)="[^"]*"/g, '')
        .replace(/\sheight="[^"]*"/, ` height="${height}"`)
        .replace(/\sviewBox="[^"]*"/, ` viewBox="0 ${top} ${width} ${height}"`),
    )
    .trim();
}

function withoutFoot(svg: string): string {
  const at = svg.lastIndexOf(FOOT_START);
  return at < 0 ? svg : svg.slice(0, at) + svg.slice(at).replace(FOOT, '');
}
