import { atMost, times } from './constraint';
import type { Model } from './model';
import type { Solver } from './solver';

/** The cheapest set that has a member in common with each of the sets: a 0 or 1 for every member. */
export function cheapestHittingSet(
  sets: readonly (readonly string[])[],
  costOf: (member: string) => number,
  solve: Solver,
): string[] {
  if (sets.length === 0) return [];
  const members = [...new Set(sets.flat())];
  const model: Model = {
    constraints: sets.map((set) => atMost(times(-1, ...set), -1)),
    most: new Map(members.map((member) => [member, 1])),
    claims: [],
  };
  const solution = solve({ model, held: new Set(), minimise: new Map(members.map((id) => [id, costOf(id)])) });
  return members.filter((member) => solution?.get(member) === 1);
}
