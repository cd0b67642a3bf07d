import type { ReportFigure } from '../model/report-figure';

/** What a mark of a figure stands for, a line each: what it is, then its numbers. */
export type MarkLines = readonly string[];

/**
 * What each mark of a figure stands for, in the order in which they are drawn:
 * bars and points one a row of the table behind it, areas of a map as plotly
 * would tell it.
 */
export function markLines({ data, table }: Pick<ReportFigure, 'data' | 'table'>): MarkLines[] {
  const [first, ...legend] = data as readonly MapTrace[];
  if (first?.type === 'choropleth') return (first.text ?? []).map((text, at) => areaLines(text, first.z?.[at], legend));
  return table.rows.map(([label, ...numbers]) => [
    label?.text ?? '',
    ...numbers.flatMap(({ text }, at) => (text === '–' ? [] : [`${table.heads[at + 1]}: ${text}`])),
  ]);
}

/** What of a map's specification says what its areas are. */
interface MapTrace {
  readonly type?: string;
  readonly name?: string;
  readonly text?: readonly string[];
  readonly z?: readonly number[];
}

/** "Finland: 71", or the name of an area and of its class. */
function areaLines(text: string, place: number | undefined, legend: readonly MapTrace[]): MarkLines {
  const name = unescaped(text);
  const [area = name, ...number] = name.split(': ');
  if (number.length > 0) return [area, number.join(': ')];
  return [area, ...(place === undefined ? [] : [unescaped(legend[place]?.name ?? '')])];
}

/** Text as it was before it was written for plotly. */
const unescaped = (text: string): string =>
  text.replace(/<br>/g, ' ').replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&');
