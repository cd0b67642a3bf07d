import { linesText } from './lines-text';
import { textWidth, wrap } from './measure';
import { FONT, LINE, WIDTH } from './theme';

/** Width of the widest entry's text in px: the sample beside it, and the margins, take the rest. */
const ENTRY = WIDTH - 75;

const linesOf = (label: string, width: number): string[] => wrap(label, width, FONT.label);

/** A legend's entry, broken into lines: plotly would run it out of the figure. */
export const legendText = (label: string, width = ENTRY): string => linesText(linesOf(label, width));

/** Height of a horizontal legend in px. */
export function legendHeight(labels: readonly string[]): number {
  const entries = labels.map((label) => linesOf(label, ENTRY));
  const widest = Math.max(0, ...entries.flat().map((line) => textWidth(line, FONT.label)));
  const perRow = Math.max(1, Math.floor((WIDTH - 60) / (widest + 48)));
  const rows = Math.ceil(labels.length / perRow);
  const lines = Math.max(1, ...entries.map(({ length }) => length));
  return Math.ceil(rows * (lines * FONT.label * LINE + 4.75)) + 6;
}
