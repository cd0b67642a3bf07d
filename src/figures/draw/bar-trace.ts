import type { Data } from 'plotly.js';
import { barLabel, hoverText, seriesLabel } from './bar-texts';
import { barLength, type Bars, type BarSeries } from './bars';
import { legendText } from './legend';
import { textWidth } from './measure';
import { COLORS, FONT, seriesStyle } from './theme';

/**
 * One series as plotly draws it.
 * @param index Which of the series it is, from 0.
 * @param width Of the plot area in px.
 */
export function barTrace(one: BarSeries, index: number, { unit, mode, series }: Bars, width: number): Data {
  const { counts } = one;
  const { fill, on, pattern } = seriesStyle(index);
  const isStacked = mode === 'stack';
  const values = counts.map((count) => barLength(unit, count));
  const labels = counts.map((count) => barLabel(unit, count));
  // A narrow segment cannot hold its value: the table and the alternative text do.
  const fits = labels.map((text, position) => textWidth(text, FONT.label) <= ((values[position] ?? 0) / 100) * width);
  return {
    type: 'bar',
    orientation: 'h',
    name: legendText(seriesLabel(one)),
    y: counts.map((_, position) => position),
    x: values,
    text: labels.map((text, position) => (isStacked && !fits[position] ? '' : text)),
    textposition: isStacked ? 'inside' : 'outside',
    insidetextanchor: 'middle',
    textangle: 0,
    textfont: { size: FONT.label, color: isStacked ? on : COLORS.text },
    // Unclipped, plotly hides the value of a bar that ends beyond the axis, and percentages can sum to 100.00000000000001.
    cliponaxis: isStacked,
    constraintext: 'none',
    hovertext: counts.map(hoverText),
    hoverinfo: 'text',
    marker: {
      color: fill,
      line: { color: isStacked ? COLORS.outline : fill, width: isStacked ? 1 : 0 },
      ...(pattern && series.length > 1
        ? { pattern: { shape: pattern, bgcolor: fill, fgcolor: on, fgopacity: 0.3, size: 6, solidity: 0.25 } }
        : {}),
    },
  } as Data;
}
