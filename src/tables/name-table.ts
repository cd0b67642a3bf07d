import type { Count } from '../statistics/count';
import { described } from '../language/described';
import { rememberCounts } from './counts-behind';
import type { Table } from './table';

export interface NameTableOptions {
  readonly id: string;
  readonly title: string;
  /** Headings with the names below them. */
  readonly groups: readonly { readonly label: string; readonly counts: readonly Count[] }[];
  readonly base?: string;
  readonly source?: string;
}

/** Names under headings, in Swedish order, with how many times each was given. */
export function nameTable({ id, groups, ...told }: NameTableOptions): Table {
  const { title, base, source } = described(
    told,
    groups.map(({ counts }) => counts),
  );
  const { compare } = new Intl.Collator('sv');
  const sorted = groups.map(({ label, counts }) => ({
    label,
    counts: [...counts].sort((a, b) => compare(a.label, b.label)),
  }));
  const table = {
    id,
    title,
    columns: ['group', 'label', 'count'],
    heads: { group: 'Rubrik', label: 'Namn', count: 'Antal' },
    rows: sorted.flatMap(({ label: group, counts }) => counts.map(({ label, count }) => ({ group, label, count }))),
    base,
    source,
  };
  return rememberCounts(
    table,
    sorted.flatMap(({ counts }) => counts),
  );
}
