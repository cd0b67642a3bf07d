import { listed } from '../language/words';
import type { Assumed, HoldsOnlyIf } from './finding';
import type { LargestSet } from './largest-set';
import type { Model } from '../solver/model';
import { slackOf, useOf } from '../solver/model-names';
import type { Relation } from './relations/relation';
import type { Relations } from './declared-relations';
import { smallestConflict } from './smallest-conflict';
import type { Solver } from '../solver/solver';
import { claimsText, rangeText } from './words';

/** Relations that hold between the printed numbers only if something is assumed, and how many that takes. */
export function assumptions(
  { held, uses }: LargestSet,
  model: Model,
  { claims, relations }: Relations,
  solve: Solver,
): HoldsOnlyIf[] {
  const ask = (using: ReadonlyMap<string, boolean>, minimise: ReadonlyMap<string, number>) =>
    solve({ model, held, uses: using, minimise });
  return relations
    .filter(({ id, assuming }) => assuming.some((_, index) => uses.has(useOf(id, index))))
    .flatMap((relation): HoldsOnlyIf[] => {
      const conflict = smallestConflict({ model, solve, start: [relation.id], held, uses: usesOf(relation, -1) });
      // Another assumption does as well.
      if (!conflict) return [];
      const assuming = relation.assuming.flatMap((one, index): Assumed[] => {
        const slack = slackOf(relation.id, index);
        const least = ask(usesOf(relation, index), new Map([[slack, 1]]))?.get(slack);
        if (least === undefined) return [];
        const most = ask(usesOf(relation, index), new Map([[slack, -1]]))?.get(slack) ?? least;
        return [{ assumption: one.if.replace('{antal}', rangeText(least, most)), least, most }];
      });
      const involved = claims.filter(({ id }) => conflict.claims.includes(id));
      return [
        {
          kind: 'holds-only-if',
          claims: involved.map(({ id }) => id),
          explanation: [
            relation.says,
            `Det stämmer med ${claimsText(involved)} bara om ${listed(
              assuming.map(({ assumption }) => assumption),
              'eller om',
            )}.`,
            ...(relation.reconstruction ? [relation.reconstruction] : []),
          ].join(' '),
          relation: relation.id,
          says: relation.says,
          assuming,
          reconstruction: relation.reconstruction ?? null,
        },
      ];
    });
}

/** One assumption of a relation made and the others not; -1 for none. */
const usesOf = ({ id, assuming }: Relation, made: number): ReadonlyMap<string, boolean> =>
  new Map(assuming.map((_, index) => [useOf(id, index), index === made]));
