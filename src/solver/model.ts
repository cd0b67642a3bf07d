import type { Constraint } from './constraint';

/** What the printed numbers say about each other, as lines over whole numbers. */
export interface Model {
  readonly constraints: readonly Constraint[];
  /** Upper bounds of all variables; each is a whole number from 0. */
  readonly most: ReadonlyMap<string, number>;
  /** Claims that some line needs, in the register's order. */
  readonly claims: readonly string[];
}
