import type { Unit } from '../../published/claims/claim';

/** What an id has to name: a claim of a unit, a rank or comparison, a base, or anything that is a whole number. */
export type Wanted = Unit | 'statement' | 'base' | 'quantity';

/** An id that an entry refers to, and where it stands. */
export interface Named {
  readonly id: string;
  readonly wanted: Wanted;
  readonly keys: readonly PropertyKey[];
}

/** An id that stands at a key. */
export const one = (key: string, id: string, wanted: Wanted = 'quantity'): Named => ({ id, wanted, keys: [key] });

/** Ids that stand in a list. */
export const many = (key: string, ids: readonly string[], wanted: Wanted = 'quantity'): Named[] =>
  ids.map((id, place) => ({ id, wanted, keys: [key, place] }));
