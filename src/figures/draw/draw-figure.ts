import { inLanguage } from '../../input/language';
import type { Data, Layout } from 'plotly.js';
import { outputId } from '../../tables/output-id';
import type { Table, TableText, TextOptions } from '../../tables/table';
import type { Figure } from './figure';
import { linesText } from './lines-text';
import { wrap, wrapEvenly } from './measure';
import { COLORS, FONT, LINE, MARGIN, WIDTH } from './theme';

/** What a figure is called; title, base and source follow from what it shows, unless told. */
export type FigureOptions = TextOptions;

/** What every figure says besides its data: the same as the table behind it. */
export type FigureText = TableText;

/** The plot area between title and foot. */
export interface Drawing {
  readonly data: Data[];
  /** Height of the plot area in px. */
  readonly height: number;
  /** Width of what stands left of the plot area in px. */
  readonly left?: number;
  readonly right?: number;
  /** Height of axis labels below the plot area, and of a legend above it, in px. */
  readonly below?: number;
  readonly above?: number;
  /** There is nothing to draw: the figure says so. */
  readonly empty?: boolean;
  readonly layout: Partial<Layout>;
  /** Describes the chart for those who do not see it; title and base are added. */
  readonly description: string;
  readonly table: Table;
}

const noData = (): string => inLanguage({ sv: 'Inga svar att visa', en: 'No answers to show' });
const CENTRED = { xref: 'paper', yref: 'paper', x: 0.5, y: 0.5, showarrow: false } as const;

/**
 * Puts title, base and source around a plot: the one place where a figure's
 * frame is drawn, whatever the type of chart.
 * @throws Error `not an id: …`
 */
export function drawFigure({ id, title, base, source }: FigureText, drawing: Drawing): Figure {
  outputId(id);
  const inner = WIDTH - 2 * MARGIN;
  const titleLines = wrapEvenly(title, inner, FONT.title * 1.06);
  const footLines = [base, source].flatMap((line) => wrap(line, inner, FONT.note));
  const { left = 0, right = 0, above = 0, below = 0, empty = false } = drawing;
  const margin = {
    l: MARGIN + left,
    r: MARGIN + right,
    t: Math.round(MARGIN + titleLines.length * FONT.title * LINE + 8 + above),
    b: Math.round(below + 10 + footLines.length * FONT.note * LINE + MARGIN),
    pad: 0,
  };
  const layout: Partial<Layout> = {
    width: WIDTH,
    height: Math.round(margin.t + drawing.height + margin.b),
    margin,
    paper_bgcolor: '#ffffff',
    plot_bgcolor: '#ffffff',
    font: { family: FONT.family, size: FONT.label, color: COLORS.text },
    separators: ',\u00a0',
    hoverlabel: { font: { family: FONT.family } },
    showlegend: false,
    ...drawing.layout,
    title: {
      text: `<b>${linesText(titleLines)}</b>`,
      font: { size: FONT.title },
      x: 0,
      xref: 'container',
      xanchor: 'left',
      y: 1,
      yref: 'container',
      yanchor: 'top',
      // plotly moves a single line down by 0.7 em, and several lines not at all.
      pad: { l: MARGIN, t: MARGIN + (titleLines.length > 1 ? FONT.title * 0.7 : 0) },
    },
    annotations: [
      ...(drawing.layout.annotations ?? []),
      ...(empty ? [{ ...CENTRED, text: noData(), font: { size: FONT.label, color: COLORS.muted } }] : []),
      {
        text: linesText(footLines),
        xref: 'paper',
        yref: 'paper',
        x: 0,
        y: 0,
        xanchor: 'left',
        yanchor: 'top',
        xshift: -left,
        yshift: -(below + 10),
        align: 'left',
        showarrow: false,
        font: { size: FONT.note, color: COLORS.muted },
      },
    ],
  };
  // plotly would name the traces at random, and the SVG's parts after them.
  return {
    id,
    title,
    alt: [`${title}.`, empty ? `${noData()}.` : drawing.description, `${base}.`, `${source}.`].join(' '),
    data: drawing.data.map((trace, index) => ({ ...trace, uid: `${id}-${index}` })),
    layout,
    table: drawing.table,
  };
}
