import type { Constraint, Terms } from './constraint';
import type { Model } from './model';

/** What is asked of a model. */
export interface Question {
  readonly model: Model;
  /** Claims that must hold. */
  readonly held: ReadonlySet<string>;
  /** Claims of which as many as possible shall hold; the others say nothing. */
  readonly wished?: ReadonlySet<string>;
  /** Assumptions that are made or not; any that is not named may be made. */
  readonly uses?: ReadonlyMap<string, boolean>;
  /** Ids of the relations and bases that are looked at; all, unless told. */
  readonly within?: ReadonlySet<string>;
  readonly minimise?: Terms;
}

/** A line of the model for a question: with the variables that switch it off at 0. */
export interface ActiveLine {
  readonly constraint: Constraint;
  readonly switches: readonly string[];
}

/** The lines that can bind: every claim that they need is held or wished, and their assumption may be made. */
export function activeLines({ model, held, wished = new Set(), uses = new Map(), within }: Question): ActiveLine[] {
  return model.constraints.flatMap((constraint): ActiveLine[] => {
    const { needs, use, from } = constraint;
    if (within && from !== null && !within.has(from)) return [];
    if (!needs.every((id) => held.has(id) || wished.has(id))) return [];
    if (use !== null && uses.get(use) === false) return [];
    const open = use !== null && uses.get(use) === undefined ? [use] : [];
    return [{ constraint, switches: [...needs.filter((id) => !held.has(id)), ...open] }];
  });
}
