import { cheapestHittingSet } from '../solver/cheapest-hitting-set';
import type { Model } from '../solver/model';
import { useOf } from '../solver/model-names';
import type { Relations } from './declared-relations';
import { smallestConflict } from './smallest-conflict';
import type { Solver } from '../solver/solver';

/** The largest set of printed claims that can hold together. */
export interface LargestSet {
  readonly held: ReadonlySet<string>;
  /** Claims outside of it, in the register's order. */
  readonly givenUp: readonly string[];
  /**
   * Claims that can be wrong where as few as possible are: every such set of claims takes one of
   * each of these conflicts, and none that stands in no conflict.
   */
  readonly suspects: ReadonlySet<string>;
  /** As few assumptions as it can hold under. */
  readonly uses: ReadonlySet<string>;
}

/**
 * As many claims as possible: the fewest are given up that take one from
 * every conflict, and conflicts are looked for until none is left. Where it is all
 * the same, what was worked out from other numbers is given up: a percent, a rank or
 * a comparison before a sum, and a sum before its parts.
 * @see Moreno-Centeno and Karp, The Implicit Hitting Set Approach, Operations Research 61 (2013).
 */
export function largestSet(model: Model, { claims, relations }: Relations, solve: Solver): LargestSet {
  const totals = new Set(relations.flatMap((relation) => (relation.kind === 'sum' ? [relation.total] : [])));
  const counted = new Set(claims.filter(({ unit }) => unit === 'count' || unit === 'list').map(({ id }) => id));
  const costOf = (id: string): number => (!counted.has(id) ? 998 : totals.has(id) ? 999 : 1000);
  // The first assumption of several is preferred.
  const minimise = new Map(
    relations.flatMap(({ id, assuming }) => assuming.map((_, index) => [useOf(id, index), index === 0 ? 10 : 11])),
  );
  const conflicts: (readonly string[])[] = [];
  for (;;) {
    const given = new Set(cheapestHittingSet(conflicts, costOf, solve));
    const held = new Set(model.claims.filter((id) => !given.has(id)));
    const solution = solve({ model, held, minimise });
    if (solution)
      return {
        held,
        givenUp: model.claims.filter((id) => given.has(id)),
        suspects: new Set(conflicts.flat()),
        uses: new Set([...minimise.keys()].filter((use) => solution.get(use) === 1)),
      };
    const conflict = smallestConflict({ model, solve, start: [breakingSource(model, held, solve)], held });
    if (!conflict?.claims.length) throw new Error('the relations contradict each other, whatever is printed');
    conflicts.push(conflict.claims);
  }
}

/** The first relation or base, in their order, with which those before it cannot hold. */
function breakingSource(model: Model, held: ReadonlySet<string>, solve: Solver): string {
  const sources = [...new Set(model.constraints.flatMap(({ from }) => from ?? []))];
  let [holding, failing] = [0, sources.length];
  while (failing - holding > 1) {
    const middle = Math.floor((holding + failing) / 2);
    if (solve({ model, held, within: new Set(sources.slice(0, middle)) })) holding = middle;
    else failing = middle;
  }
  return sources[failing - 1] ?? '';
}
