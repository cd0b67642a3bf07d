import { arithmetic } from './arithmetic';
import { buildModel } from './build-model';
import { contradictionText } from './contradiction-text';
import { fewestConflict } from './fewest-conflict';
import type { Contradiction } from './finding';
import { knownFrom } from './known';
import type { LargestSet } from './largest-set';
import type { Model } from '../solver/model';
import type { Relations } from './declared-relations';
import type { Solver } from '../solver/solver';

/** Why each claim outside the largest set stands there. */
export function contradictions(
  largest: LargestSet,
  model: Model,
  relations: Relations,
  solve: Solver,
): Contradiction[] {
  const known = knownFrom(model, largest, solve);
  const explained = withDeviations(relations);
  const counted = new Set(relations.claims.filter(({ unit }) => unit === 'count').map(({ id }) => id));
  return largest.givenUp.flatMap((outside): Contradiction[] => {
    const conflict = fewestConflict({ model, solve, start: [outside], held: largest.held }, (id) => counted.has(id));
    if (!conflict) return [];
    const others = conflict.claims.filter((id) => known.solution({ wrong: [id], right: [outside] }) !== null);
    const involved = new Set([outside, ...conflict.claims]);
    const claims = relations.claims.filter(({ id }) => involved.has(id));
    const finding = {
      kind: 'contradiction',
      claims: claims.map(({ id }) => id),
      arithmetic: arithmetic(conflict.sources, claims, relations),
      outside,
      contradicts: conflict.claims,
      fewest: conflict.proven,
      instead: others,
      explained: solve({ model: explained, held: involved }) !== null,
      relations: conflict.sources,
    } as const;
    return [{ ...finding, explanation: contradictionText(finding, relations) }];
  });
}

/** The model in which what the register says follows from the others stands in place of what is printed. */
const withDeviations = (relations: Relations): Model =>
  buildModel({
    ...relations,
    claims: relations.claims.map((claim) => (claim.deviation ? { ...claim, printed: claim.deviation.value } : claim)),
  });
