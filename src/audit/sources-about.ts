import type { Model } from '../solver/model';

/**
 * The relations and bases that have to do with some numbers: those that name them, and those that hang together
 * with these by numbers that are not settled. What the others say does not change what these numbers can be.
 * @param isSettled Whether a name is a printed number that holds for sure.
 */
export function sourcesAbout(
  { constraints }: Model,
  names: readonly string[],
  isSettled: (name: string) => boolean,
): ReadonlySet<string> {
  const naming = new Map<string, Set<string>>();
  const named = new Map<string, Set<string>>();
  const put = (map: Map<string, Set<string>>, key: string, value: string): void => {
    const values = map.get(key);
    if (values) values.add(value);
    else map.set(key, new Set([value]));
  };
  for (const { from, terms, needs, use, unless } of constraints) {
    if (from === null) continue;
    for (const name of [...terms.keys(), ...needs, ...[use, unless].filter((one) => one !== null)]) {
      put(naming, name, from);
      put(named, from, name);
    }
  }
  const sources = new Set<string>();
  const reached = new Set(names);
  for (const name of reached)
    for (const source of naming.get(name) ?? []) {
      if (sources.has(source)) continue;
      sources.add(source);
      for (const other of named.get(source) ?? []) if (!isSettled(other)) reached.add(other);
    }
  return sources;
}
