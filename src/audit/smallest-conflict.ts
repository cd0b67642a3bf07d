import { neighbourhoods, type Neighbourhood } from './neighbourhood';
import type { Model } from '../solver/model';
import { smallestSet } from './smallest-set';
import type { Solver } from '../solver/solver';

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
 * from, and of the relations by which they do; by deletion. The shortest
 * conflict by one relation alone is told before one that takes several.
 * @returns Null if nothing contradicts it.
 */
export function smallestConflict({ model, solve, start, held, uses }: ConflictSearch): Conflict | null {
  const fixed = start.filter((id) => model.claims.includes(id));
  const conflictIn = ({ claims, sources }: Neighbourhood): Conflict | null => {
    const others = claims.filter((id) => held.has(id) && !fixed.includes(id));
    const fails = (some: readonly string[], by: readonly string[]): boolean =>
      solve({ model, held: new Set([...fixed, ...some]), uses, within: new Set(by) }) === null;
    if (!fails(others, sources)) return null;
    const smallest = smallestSet(others, (some) => fails(some, sources));
    return { claims: smallest, sources: smallestSet(sources, (some) => fails(smallest, some)) };
  };
  for (const near of neighbourhoods(model, start)) {
    const found = conflictIn(near);
    if (!found) continue;
    const alone = near.sources.flatMap((source) => conflictIn({ ...near, sources: [source] }) ?? []);
    return [...alone, found].reduce((one, other) => (other.claims.length < one.claims.length ? other : one));
  }
  return null;
}
