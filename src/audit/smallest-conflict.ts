import { neighbourhoods, type Neighbourhood } from './neighbourhood';
import type { Model } from '../solver/model';
import { smallestSet } from '../solver/smallest-set';
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
 * A smallest set of held claims that contradict what the search starts from, in that none can be left out, and
 * of the relations by which they do; the nearest, and the smallest of those that one relation alone gives.
 * @returns Null if nothing contradicts it.
 */
export function smallestConflict(search: ConflictSearch): Conflict | null {
  const { start, held } = search;
  const { fixed, fails } = testOf(search);
  const conflictIn = ({ claims, sources }: Neighbourhood): Conflict | null => {
    const others = claims.filter((id) => held.has(id) && !fixed.includes(id));
    if (!fails(others, sources)) return null;
    const smallest = smallestSet(others, (some) => fails(some, sources));
    return { claims: smallest, sources: smallestSet(sources, (some) => fails(smallest, some)) };
  };
  for (const near of neighbourhoods(withMade(search), start)) {
    const found = conflictIn(near);
    if (!found) continue;
    const alone = near.sources.flatMap((source) => conflictIn({ ...near, sources: [source] }) ?? []);
    return [...alone, found].reduce((one, other) => (other.claims.length < one.claims.length ? other : one));
  }
  return null;
}

/** The model without what assumptions say that are not made: nothing is near by them. */
export const withMade = ({ model, uses }: ConflictSearch): Model => ({
  ...model,
  constraints: model.constraints.filter(({ use }) => use === null || uses?.get(use) !== false),
});

/** What the search starts from of the claims, and whether some others contradict it by some relations. */
export function testOf({ model, solve, start, uses }: ConflictSearch): {
  readonly fixed: readonly string[];
  readonly fails: (some: readonly string[], by: readonly string[]) => boolean;
} {
  const fixed = start.filter((id) => model.claims.includes(id));
  return {
    fixed,
    fails: (some, by) => solve({ model, held: new Set([...fixed, ...some]), uses, within: new Set(by) }) === null,
  };
}
