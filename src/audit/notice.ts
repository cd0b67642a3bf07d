import type { Claim } from '../published/claims/claim';
import type { Model } from '../solver/model';
import { isUse } from '../solver/model-names';
import type { Solver } from '../solver/solver';
import { buildModel } from './build-model';
import type { Relations } from './declared-relations';
import { nearPart, numbersIn } from './near-part';
import { settledNames } from './settled-names';
import { smallestConflict, type Conflict } from './smallest-conflict';

/** What becomes of a number that is printed otherwise. */
export interface Notice {
  /**
   * A contradiction that was not there before, or one way less to repair one that was; more to
   * assume than before; or nothing.
   */
  readonly kind: 'contradiction' | 'assumption' | 'silent';
  /** The part of the model, and the claims held, by which it is noticed; null where it is not. */
  readonly by: { readonly model: Model; readonly held: ReadonlySet<string> } | null;
}

/**
 * Asks the model about one printed number at a time.
 * @param before The model of what is printed.
 * @param sets What holds together, the largest first: see settledSets. A number that stands in none of them is
 *   judged by the largest.
 */
export function noticer(
  relations: Relations,
  before: Model,
  sets: readonly ReadonlySet<string>[],
  solve: Solver,
): (changed: Claim) => Notice {
  return (changed) => {
    const { id } = changed;
    if (!before.claims.includes(id)) return { kind: 'silent', by: null };
    const after = buildModel({
      ...relations,
      claims: relations.claims.map((claim) => (claim.id === id ? changed : claim)),
    });
    const own = sets.filter((held) => held.has(id));
    const found = (own.length > 0 ? own : sets.slice(0, 1).map((held) => new Set([...held, id]))).map(
      (held): Notice => {
        const as = (model: Model, open: readonly string[] = []): Model => nearPart(model, held, id, open);
        const model = as(after, openIn(as(before), held));
        const uses = fewestUses(model, held, solve);
        if (uses === null) return { kind: 'contradiction', by: { model, held } };
        const usual = fewestUses(as(before, openIn(model, held)), held, solve) ?? 0;
        return uses > usual ? { kind: 'assumption', by: { model, held } } : { kind: 'silent', by: null };
      },
    );
    const first = (kind: Notice['kind']): Notice | undefined => found.find((one) => one.kind === kind);
    return first('contradiction') ?? first('assumption') ?? { kind: 'silent', by: null };
  };
}

/** Claims that a noticed number contradicts, of which none can be left out, and by what; null where it contradicts none. */
export const noticedBy = ({ id }: Claim, { by }: Notice, solve: Solver): Conflict | null =>
  by && smallestConflict({ model: by.model, solve, start: [id], held: by.held });

/** Numbers that no held claim prints. */
function openIn(model: Model, held: ReadonlySet<string>): string[] {
  const settled = settledNames(model, (claim) => held.has(claim));
  return numbersIn(model).filter((name) => !settled.has(name));
}

/** How many assumptions it takes at least; null if none is enough. */
function fewestUses(model: Model, held: ReadonlySet<string>, solve: Solver): number | null {
  const uses = numbersIn(model).filter(isUse);
  const solution = solve({ model, held, minimise: new Map(uses.map((use) => [use, 1])) });
  return solution && uses.reduce((sum, use) => sum + (solution.get(use) ?? 0), 0);
}
