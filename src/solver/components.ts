import type { Row } from './rows';

/** Rows that hang together by the variables that are open, each group for itself. */
export function components(rows: readonly Row[], isOpen: (variable: string) => boolean): Row[][] {
  const parents = new Map<string, string>();
  const rootOf = (name: string): string => {
    const parent = parents.get(name) ?? name;
    if (parent === name) return name;
    const root = rootOf(parent);
    parents.set(name, root);
    return root;
  };
  const openOf = ({ terms }: Row): string[] => [...terms.keys()].filter(isOpen);
  for (const row of rows) {
    const [first, ...others] = openOf(row);
    if (first !== undefined) for (const other of others) parents.set(rootOf(other), rootOf(first));
  }
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const root = rootOf(openOf(row)[0] ?? '');
    groups.set(root, [...(groups.get(root) ?? []), row]);
  }
  return [...groups.values()];
}
