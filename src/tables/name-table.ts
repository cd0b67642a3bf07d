import type { Count } from '../statistics/count';
import { described } from '../language/described';
import { rememberCounts } from './counts-behind';
import type { Table, TextOptions } from './table';

export interface NameTableOptions extends TextOptions {
  readonly title: string;
  /** Headings with the names below them. */
  readonly groups: readonly { readonly label: string; readonly counts: readonly Count[] }[];
}

/** Names under headings, in Swedish order, with how many times each was given. */
export function nameTable({ groups, ...options }: NameTableOptions): Table {
  const { compare } = new Intl.Collator('sv');
  const sorted = groups.map(({ label, counts }) => ({
    label,
    counts: [...counts].sort((a, b) => compare(a.label, b.label)),
  }));
  const told = described(
    options,
    groups.map(({ counts }) => counts),
  );
  const table = {
    ...options,
    ...told,
    columns: ['group', 'label', 'count'],
    heads: { group: 'Rubrik', label: 'Namn', count: 'Antal' },
    rows: sorted.flatMap(({ label: group, counts }) => counts.map(({ label, count }) => ({ group, label, count }))),
  };
  return rememberCounts(
    table,
    sorted.flatMap(({ counts }) => counts),
  );
}
