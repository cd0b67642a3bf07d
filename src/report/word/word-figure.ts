import { ImageRun, Paragraph } from 'docx';
import type { ReportFigure } from '../model/report-figure';
import { crop } from '../picture/crop';
import { chartContent } from './chart-content';
import { wordChart } from './word-chart';
import { wordCaption } from './word-caption';
import { BASE_STYLE } from './word-styles';
import { wordTexts } from './word-texts';

/** A figure with caption, base and source: a chart of Word's own, or of a map its picture. */
export function wordFigure(figure: ReportFigure): Paragraph[] {
  const content = chartContent(figure);
  return [
    wordCaption(wordTexts().figure, figure.title),
    new Paragraph({
      keepNext: true,
      children: [content && content.categories.length > 0 ? wordChart(content, figure) : picture(figure)],
    }),
    new Paragraph({ style: BASE_STYLE, text: figure.base, keepNext: true }),
    new Paragraph({ style: BASE_STYLE, text: figure.source, spacing: { after: 240 } }),
  ];
}

/** As SVG, and as PNG for programs that do not show SVG; title, base and source, which stand beside it, are cropped away. */
function picture(figure: ReportFigure): ImageRun {
  const { svg, png, layout, alt, id, title } = figure;
  const { top, width, height } = crop(figure);
  const whole = layout.height ?? height;
  return new ImageRun({
    type: 'svg',
    data: Buffer.from(svg),
    fallback: { type: 'png', data: png },
    crop: { top: (100 * top) / whole, bottom: (100 * (whole - top - height)) / whole },
    transformation: { width, height },
    altText: { name: id, title, description: alt },
  });
}
