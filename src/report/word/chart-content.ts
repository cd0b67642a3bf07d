import type { ReportFigure } from '../model/report-figure';

/** Series of numbers that an editor can change in Word, one value a category. */
export interface ChartContent {
  readonly kind: 'bars' | 'stacked bars' | 'line';
  /** Years without a value between the first and the last stand where they belong. */
  readonly categories: readonly string[];
  readonly series: readonly ChartContentSeries[];
}

export interface ChartContentSeries {
  readonly name: string;
  /** Six hexadecimal digits. */
  readonly color: string;
  /** Of a share percent, unrounded; null where there is no data. */
  readonly values: readonly (number | null)[];
  /** What is written at each value; empty for nothing. */
  readonly labels: readonly string[];
  /** How far a value could go beyond itself, where nonresponse lets it. */
  readonly more: readonly (number | null)[] | null;
}

/** What of plotly's traces is drawn as a chart. */
interface Trace {
  readonly type?: string;
  readonly name?: string;
  readonly x?: readonly number[];
  readonly y?: readonly number[];
  readonly text?: readonly string[];
  readonly hoverinfo?: string;
  readonly marker?: { readonly color?: string };
  readonly error_y?: { readonly array?: readonly number[] };
}

/** A figure as series of numbers; null of a map. */
export function chartContent({
  data,
  layout,
  table,
}: Pick<ReportFigure, 'data' | 'layout' | 'table'>): ChartContent | null {
  const traces = data as unknown as readonly Trace[];
  const [first] = traces;
  const { heads } = table;
  if (first?.type === 'scatter') return line(traces, heads);
  if (first?.type !== 'bar') return null;
  const categories = ((layout.yaxis?.ticktext ?? []) as string[]).map(plain);
  return {
    kind: layout.barmode === 'stack' ? 'stacked bars' : 'bars',
    categories,
    series: traces.map(({ name = '', x = [], text = [], marker }) => ({
      name: plain(name) || measureOf(text, heads),
      color: hex(marker?.color),
      values: categories.map((_, at) => x[at] ?? null),
      labels: categories.map((_, at) => plain(text[at] ?? '')),
      more: null,
    })),
  };
}

function line([first, ...others]: readonly Trace[], heads: readonly string[]): ChartContent {
  const { x: years = [], y = [], text = [], marker } = first ?? {};
  const all = Array.from(
    { length: years.length === 0 ? 0 : Math.max(...years) - Math.min(...years) + 1 },
    (_, at) => Math.min(...years) + at,
  );
  const at = <T>(values: readonly T[], year: number): T | undefined => values[years.indexOf(year)];
  const open = new Map(others.map(({ x = [], error_y }) => [x[0], error_y?.array?.[0]]));
  return {
    kind: 'line',
    categories: all.map(String),
    series: [
      {
        name: heads[1] ?? '',
        color: hex(marker?.color),
        values: all.map((year) => at(y, year) ?? null),
        labels: all.map((year) => plain(at(text, year) ?? '')),
        more: open.size === 0 ? null : all.map((year) => open.get(year) ?? null),
      },
    ],
  };
}

/** What a single series is called in the chart's workbook: the head of its column in the table behind it. */
const measureOf = (labels: readonly string[], [, count = '', , percent = '']: readonly string[]): string =>
  labels.some((label) => label.endsWith('%')) ? percent : count;

/** Text as it was before it was broken into lines and written for plotly. */
const plain = (text: string): string =>
  text
    .replace(/<br>/g, ' ')
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');

const hex = (color = '#12476b'): string => color.replace('#', '').toUpperCase();
