import type { Constraint, Terms } from './constraint';
import type { Model } from './model';

/** Claims that may be wrong, and how many of them at most; whichever fit. */
export interface Spare {
  readonly claims: ReadonlySet<string>;
  readonly most: number;
}

/** What is asked of a model: are there whole numbers for which these claims hold? */
export interface Question {
  readonly model: Model;
  /** Claims that hold; the others say nothing. */
  readonly held: ReadonlySet<string>;
  /** Claims among them of which any, up to a number, need not hold. */
  readonly spare?: Spare;
  /** Assumptions that are made or not; any that is not named may be made. */
  readonly uses?: ReadonlyMap<string, boolean>;
  /** Ids of the relations and bases that are looked at; all, unless told. */
  readonly within?: ReadonlySet<string>;
  readonly minimise?: Terms;
}

/** The lines that can bind: every claim that they need is held, and their assumption may be made, or not made. */
export const activeLines = ({ model, held, uses, within }: Question): Constraint[] =>
  model.constraints.filter(
    ({ needs, use, unless, from }) =>
      (!within || from === null || within.has(from)) &&
      needs.every((id) => held.has(id)) &&
      (use === null || uses?.get(use) !== false) &&
      (unless === null || uses?.get(unless) !== true),
  );
