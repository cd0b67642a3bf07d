import type { Count } from '../statistics/count';
import type { Table, TableText } from './table';

export interface NameTableOptions extends TableText {
  /** Headings with the names below them. */
  readonly groups: readonly { readonly label: string; readonly counts: readonly Count[] }[];
}

/** Names under headings, in Swedish order, with how many times each was given. */
export function nameTable({ groups, ...text }: NameTableOptions): Table {
  const { compare } = new Intl.Collator('sv');
  return {
    ...text,
    columns: ['group', 'label', 'count'],
    heads: { group: 'Rubrik', label: 'Namn', count: 'Antal' },
    rows: groups.flatMap(({ label: group, counts }) =>
      [...counts].sort((a, b) => compare(a.label, b.label)).map(({ label, count }) => ({ group, label, count })),
    ),
  };
}
