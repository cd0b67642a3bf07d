import { heldOf, useOf } from './model-names';
import type { Model } from './model';
import type { Relations } from './relations';
import type { Solver } from './solver';

/** The largest set of printed claims that can hold together. */
export interface LargestSet {
  readonly held: ReadonlySet<string>;
  /** Claims outside of it, in the register's order. */
  readonly givenUp: readonly string[];
  /** Assumptions under which it holds. */
  readonly uses: ReadonlySet<string>;
}

/**
 * As many claims as possible, then as few assumptions as possible. Of a sum
 * that differs from its parts the sum is given up: the parts are what was counted.
 */
export function largestSet(model: Model, { relations }: Relations, solve: Solver): LargestSet {
  const totals = new Set(relations.flatMap((relation) => (relation.kind === 'sum' ? [relation.total] : [])));
  const uses = relations.flatMap(({ id, assuming }) => assuming.map((_, index) => useOf(id, index)));
  const minimise = new Map([
    ...model.claims.map((id) => [heldOf(id), totals.has(id) ? -990 : -1000] as const),
    // The first assumption of several is preferred.
    ...uses.map((use) => [use, use.endsWith(':0') ? 0.1 : 0.11] as const),
  ]);
  const solution = solve({ model, held: new Set(), wished: new Set(model.claims), minimise });
  if (!solution) throw new Error('no numbers fit even if every printed one is given up; look at the relations');
  const held = new Set(model.claims.filter((id) => solution.get(heldOf(id)) === 1));
  return {
    held,
    givenUp: model.claims.filter((id) => !held.has(id)),
    uses: new Set(uses.filter((use) => solution.get(use) === 1)),
  };
}
