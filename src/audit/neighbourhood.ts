import type { Model } from '../solver/model';

/** Relations and bases near to where a search starts, and the claims that they name, nearest first. */
export interface Neighbourhood {
  readonly sources: readonly string[];
  readonly claims: readonly string[];
}

/** Ever larger neighbourhoods of some claims or relations, up to everything that hangs together with them. */
export function* neighbourhoods({ constraints, claims }: Model, start: readonly string[]): Generator<Neighbourhood> {
  const printed = new Set(claims);
  const named = new Map<string, Set<string>>();
  for (const { from, terms, needs } of constraints) {
    if (from === null) continue;
    const names = named.get(from) ?? new Set();
    for (const name of [...terms.keys(), ...needs]) names.add(name);
    named.set(from, names);
  }
  const reached = new Set(start);
  const sources = new Set(start.filter((id) => named.has(id)));
  for (const source of sources) for (const name of named.get(source) ?? []) reached.add(name);
  const state = (): Neighbourhood => ({ sources: [...sources], claims: [...reached].filter((id) => printed.has(id)) });
  if (sources.size > 0) yield state();
  for (;;) {
    const next = [...named].filter(([id, names]) => !sources.has(id) && [...names].some((name) => reached.has(name)));
    if (next.length === 0) return;
    for (const [id, names] of next) {
      sources.add(id);
      for (const name of names) reached.add(name);
    }
    yield state();
  }
}
