import { assumptions } from './assumptions';
import { buildModel } from './build-model';
import { contradictions } from './contradictions';
import type { Relations } from './declared-relations';
import type { Contradiction, HiddenBase, HoldsOnlyIf, WordsClash } from './finding';
import { determinedBy, type Determined } from './determined';
import { hiddenBases } from './hidden-bases';
import { knownFrom } from './known';
import { largestSet } from './largest-set';
import { startSolver } from '../solver/solver';
import { wordsClashes } from './words-clashes';

/** Could the printed numbers all be true at once? */
export interface Consistency {
  /** Claims that a relation or a base speaks of. */
  readonly related: readonly string[];
  /** The largest set of them that can hold together. */
  readonly held: readonly string[];
  readonly findings: readonly (Contradiction | WordsClash | HoldsOnlyIf)[];
  /** What bases that are not printed can be for all that. */
  readonly bases: readonly HiddenBase[];
  readonly determined: Determined;
}

/**
 * The largest set of printed claims that can hold together, what each claim
 * outside of it contradicts, what must be assumed for those inside, and what
 * follows for bases that are not printed.
 */
export async function consistency(relations: Relations): Promise<Consistency> {
  const solve = await startSolver();
  const model = buildModel(relations);
  const largest = largestSet(model, relations, solve);
  const known = knownFrom(model, largest, solve);
  const bases = hiddenBases(relations, known);
  const contradicting = contradictions(largest, model, relations, solve);
  return {
    related: model.claims,
    held: model.claims.filter((id) => largest.held.has(id)),
    findings: [
      ...contradicting,
      ...wordsClashes(relations, model, contradicting, solve),
      ...assumptions(largest, model, relations, bases, solve),
    ],
    bases,
    determined: determinedBy(relations, known, model.claims),
  };
}
