import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rangeText } from '../../language/range-text';
import { readable } from '../../notebook/table-text';
import type { PublishedTable, Reach } from '../../tables/table-json';
import type { ReportTable } from './report-table';
import { texts } from './texts';

/**
 * A table of a results folder as documents show it: cells as readers see them,
 * and beside each share what nonresponse could make of it.
 * @throws Error if the folder has no such table.
 */
export function readTable(folder: string, id: string): ReportTable {
  const path = (ending: string): string => join(folder, 'tables', `${id}.${ending}`);
  const table = JSON.parse(readFileSync(path('json'), 'utf8')) as PublishedTable;
  return reportTable(table, readFileSync(path('csv'), 'utf8'));
}

/** @param csv The file of unrounded numbers, if there is one. */
export function reportTable(table: PublishedTable, csv: string | null): ReportTable {
  const { id, title, base, source, nonresponse } = table;
  const { heads, cells, numeric } = readable(table);
  const known = nonresponse.some((reach) => reach !== null);
  const reaches = (at: number): string[] => (known ? reachTexts(nonresponse[at] ?? null) : []);
  return {
    ...{ id, title, base, source, csv },
    heads: [...heads.map((head) => head || texts().answer), ...(known ? [texts().interval, texts().worst] : [])],
    rows: cells.map((row, at) => [...row, ...reaches(at)].map((text) => ({ text }))),
    numeric: [...numeric, ...(known ? [false, false] : [])],
  };
}

const reachTexts = (reach: Reach | null): string[] =>
  reach === null ? ['–', '–'] : [rangeText(reach.interval, reach.population), rangeText(reach.worst, reach.population)];
