import { ChartRun, type ChartSeries } from 'docx/charts';
import { FONT } from '../../figures/draw/theme';
import type { ReportFigure } from '../model/report-figure';
import { crop } from '../picture/crop';
import type { ChartContent, ChartContentSeries } from './chart-content';

const PERCENT = '0" %"';
const WHOLE = '#,##0';
const INK = '1C2733';
/** As in figures, in points: they are drawn for 96 px an inch. */
const SIZE = (FONT.label * 72) / 96;

/** A figure as a chart of Word's own, whose numbers an editor can change; its text says what the figure's alternative text does. */
export function wordChart(content: ChartContent, figure: ReportFigure): ChartRun {
  const { kind, categories, series } = content;
  const { width, height } = crop(figure);
  const font = { size: SIZE, color: INK };
  const shared = {
    categories,
    series: series.map((one) => seriesOf(one, kind)),
    legend: series.length > 1 ? ({ position: 'top', font } as const) : (false as const),
    categoryAxis: { font, reverseOrder: kind !== 'line' },
    valueAxis: { visible: false, gridlines: false, minimum: 0, ...(kind === 'stacked bars' && { maximum: 100 }) },
    chartArea: { fill: 'none', border: 'none' } as const,
    transformation: { width, height },
    altText: { name: figure.id, title: figure.title, description: figure.alt },
  };
  if (kind === 'line') return new ChartRun({ ...shared, type: 'line', markers: true, emptyValues: 'connect' });
  return new ChartRun({
    ...shared,
    type: 'bar',
    ...(kind === 'stacked bars' && { stacking: 'stacked' as const }),
    gapWidth: 50,
    overlap: kind === 'stacked bars' ? 100 : -5,
  });
}

function seriesOf({ name, color, values, labels, more }: ChartContentSeries, kind: ChartContent['kind']): ChartSeries {
  const isPercent = labels.some((label) => /%$/.test(label));
  const inside = kind === 'stacked bars';
  const font = { size: SIZE, color: inside ? inkOn(color) : INK, bold: kind === 'line' };
  const shown = {
    value: true,
    numberFormat: isPercent ? PERCENT : WHOLE,
    position: inside ? 'center' : kind === 'line' ? 'above' : 'outsideEnd',
    font,
  } as const;
  const isValue = (label: string): boolean => (isPercent ? /%$/.test(label) : /^[\d\s\u00a0]+$/.test(label));
  return {
    name,
    values,
    color,
    dataLabels: shown,
    // "2 av 3" cannot be written by a number format, and a narrow segment says nothing.
    pointLabels: labels.map((label) =>
      label === '' ? false : isValue(label) ? undefined : { text: label, position: shown.position, font },
    ),
    ...(more && {
      errorBars: { type: 'custom', plus: more.map((one) => one ?? 0), minus: more.map(() => 0) } as const,
    }),
  };
}

/** Dark text on a light colour, white on a dark one. */
function inkOn(color: string): string {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => parseInt(color.slice(at, at + 2), 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue > 140 ? INK : 'FFFFFF';
}
