import { neighbourhoods } from './neighbourhood';
import type { Model } from './model';
import { smallestSet } from './smallest-set';
import type { Solver } from './solver';

/** What cannot be true at once. */
export interface Conflict {
  /** Claims, without the one that the search started from. */
  readonly claims: readonly string[];
  /** Ids of the relations and bases by which they contradict each other. */
  readonly sources: readonly string[];
}

export interface ConflictSearch {
  readonly model: Model;
  readonly solve: Solver;
  /** Claims or relations that the conflict is about. */
  readonly start: readonly string[];
  /** Claims that may take part besides. */
  readonly held: ReadonlySet<string>;
  readonly uses?: ReadonlyMap<string, boolean>;
}

/**
 * The smallest set of held claims that contradict what the search starts
 * from, and of the relations by which they do; by deletion, near ones first.
 * @returns Null if nothing contradicts it.
 */
export function smallestConflict({ model, solve, start, held, uses }: ConflictSearch): Conflict | null {
  const fixed = start.filter((id) => model.claims.includes(id));
  for (const near of neighbourhoods(model, start)) {
    const others = near.claims.filter((id) => held.has(id) && !fixed.includes(id));
    const fails = (claims: readonly string[], sources: readonly string[]): boolean =>
      solve({ model, held: new Set([...fixed, ...claims]), uses, within: new Set(sources) }) === null;
    if (!fails(others, near.sources)) continue;
    const claims = smallestSet(others, (some) => fails(some, near.sources));
    return { claims, sources: smallestSet(near.sources, (some) => fails(claims, some)) };
  }
  return null;
}
