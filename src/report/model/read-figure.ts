import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Data, Layout } from 'plotly.js';
import { readTable } from './read-table';
import type { ReportFigure } from './report-figure';

/**
 * A figure of a results folder in the forms that documents are made of.
 * @param alt As the notebook shows it.
 * @throws Error if a form of it is missing.
 */
export function readFigure(folder: string, id: string, alt: string): ReportFigure {
  const bytes = (ending: string): Buffer => readFileSync(join(folder, 'figures', `${id}.${ending}`));
  const file = (ending: string): string => bytes(ending).toString('utf8');
  const { data, layout } = JSON.parse(file('json')) as { data: Data[]; layout: Partial<Layout> };
  const table = readTable(folder, id);
  const { title, base, source } = table;
  return { id, title, alt, base, source, svg: file('svg'), png: bytes('png'), data, layout, table };
}
