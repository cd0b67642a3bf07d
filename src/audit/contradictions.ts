import { contradictionText } from './contradiction-text';
import type { Contradiction } from './finding';
import type { LargestSet } from './largest-set';
import type { Model } from '../solver/model';
import type { Relations } from './declared-relations';
import { smallestConflict } from './smallest-conflict';
import type { Solver } from '../solver/solver';

/** Why each claim outside the largest set stands there. */
export function contradictions(
  { held, givenUp }: LargestSet,
  model: Model,
  relations: Relations,
  solve: Solver,
): Contradiction[] {
  return givenUp.flatMap((outside): Contradiction[] => {
    const conflict = smallestConflict({ model, solve, start: [outside], held });
    if (!conflict) return [];
    const instead = conflict.claims.filter(
      (id) => solve({ model, held: new Set([...held, outside].filter((one) => one !== id)) }) !== null,
    );
    const involved = new Set([outside, ...conflict.claims]);
    return [
      {
        kind: 'contradiction',
        claims: model.claims.filter((id) => involved.has(id)),
        explanation: contradictionText(outside, conflict, instead, relations),
        outside,
        contradicts: conflict.claims,
        instead,
        relations: conflict.sources,
      },
    ];
  });
}
