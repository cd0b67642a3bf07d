import { countsIn, described, type Shown } from '../language/described';
import { rememberCounts } from './counts-behind';
import type { Table } from './table';

/** What a table of counts is called and stands on. */
export interface CountTableOptions {
  /** Chapter, subject, breakdown. */
  readonly id: string;
  readonly title: string;
  readonly counts: Shown;
  /** Head of the first column. */
  readonly of: string;
  /** The base line, such as "Bas: kommuner som svarat på frågan"; without it the counts tell. */
  readonly base?: string;
  readonly source?: string;
}

/** Counts as a table: label, count, base, percent (unrounded; null without a base). */
export function countTable({ id, counts: shown, of, ...told }: CountTableOptions): Table {
  const counts = countsIn(shown);
  const { title, base, source } = described(told, [shown]);
  const table = {
    id,
    title,
    columns: ['label', 'count', 'base', 'percent'],
    heads: { label: of, count: 'Antal', base: 'Bas', percent: 'Procent' },
    rows: counts.map(({ label, count, base, percent }) => ({ label, count, base, percent })),
    base,
    source,
  };
  return rememberCounts(table, counts);
}
