import { isOpen, type Row, type Rows } from './row';

/** Rows that share a variable with more than one value left, directly or through others; each part is a problem of its own. */
export function partsOf({ rows, limits }: Rows): Rows[] {
  const open = rows.map(({ terms }) => [...terms.keys()].filter((name) => isOpen({ limits }, name)));
  const partOf = new Map<string, number>();
  const parent: number[] = rows.map((_, index) => index);
  const rootOf = (index: number): number => {
    let root = index;
    while (parent[root] !== root) root = parent[root] as number;
    parent[index] = root;
    return root;
  };
  open.forEach((names, index) => {
    for (const name of names) {
      const known = partOf.get(name);
      if (known === undefined) partOf.set(name, index);
      else parent[rootOf(index)] = rootOf(known);
    }
  });
  const parts = new Map<number, Row[]>();
  rows.forEach((row, index) => {
    const root = rootOf(index);
    const own = parts.get(root);
    if (own) own.push(row);
    else parts.set(root, [row]);
  });
  return [...parts.values()].map((own) => ({ rows: own, limits }));
}
