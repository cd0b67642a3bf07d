import type { Legend } from 'plotly.js';

/** Width of a figure in px: 16 cm of a report page at 96 px an inch. */
export const WIDTH = 605;

/** In px; 11 px prints as 8 points. */
export const FONT = {
  family: '"Source Sans 3", "Source Sans Pro", Arial, sans-serif',
  title: 16,
  label: 12.5,
  note: 11,
} as const;

/** Line height in parts of the font size, as plotly breaks lines. */
export const LINE = 1.3;

export const COLORS = {
  text: '#1c2733',
  muted: '#4d5a66',
  outline: '#ffffff',
} as const;

/** How a series is drawn. */
interface SeriesStyle {
  readonly fill: string;
  /** Colour of text on the fill. */
  readonly on: string;
  /** Hatching in plotly's signs; empty for none. */
  readonly pattern: string;
}

/** Fill, text on it and hatching of each series: lightness and hatching tell them apart without colour. */
const SERIES: readonly SeriesStyle[] = [
  { fill: '#12476b', on: '#ffffff', pattern: '' },
  { fill: '#8fb8d6', on: '#1c2733', pattern: '' },
  { fill: '#e3b34c', on: '#1c2733', pattern: '/' },
  { fill: '#dde6ec', on: '#1c2733', pattern: '' },
  { fill: '#5d7d5a', on: '#ffffff', pattern: '.' },
  { fill: '#a85e49', on: '#ffffff', pattern: '\\' },
];

/** The style of the n-th series, from 0; after the sixth they start again, crosshatched. */
export function seriesStyle(index: number): SeriesStyle {
  const { fill, on, pattern } = SERIES[index % SERIES.length] as SeriesStyle;
  return { fill, on, pattern: index < SERIES.length ? pattern : 'x' };
}

export const MARGIN = 14;

/** A legend that lists and does nothing: clicking does not hide a series from the picture. */
export const LEGEND: Partial<Legend> = {
  xanchor: 'left',
  font: { size: FONT.label },
  itemclick: false,
  itemdoubleclick: false,
};

/** The same in one row above the plot. */
export const LEGEND_ABOVE: Partial<Legend> = { ...LEGEND, orientation: 'h', y: 1, yanchor: 'bottom' };
