import { collator, inLanguage } from '../input/language';
import type { Count } from '../statistics/count';
import { described } from '../language/described';
import { rememberCounts } from './counts-behind';
import type { Table, TextOptions } from './table';

export interface NameTableOptions extends TextOptions {
  readonly title: string;
  /** Headings with the names below them. */
  readonly groups: readonly { readonly label: string; readonly counts: readonly Count[] }[];
}

/** Names under headings, in alphabetical order, with how many times each was given. */
export function nameTable({ groups, ...options }: NameTableOptions): Table {
  const { compare } = collator();
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
    heads: inLanguage({
      sv: { group: 'Rubrik', label: 'Namn', count: 'Antal' },
      en: { group: 'Heading', label: 'Name', count: 'Count' },
    }),
    rows: sorted.flatMap(({ label: group, counts }) => counts.map(({ label, count }) => ({ group, label, count }))),
  };
  return rememberCounts(
    table,
    sorted.flatMap(({ counts }) => counts),
  );
}
