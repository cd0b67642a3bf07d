/** Coefficients by variable. */
export type Terms = ReadonlyMap<string, number>;

/** One line of the model, in whole numbers: sum of terms `<=` or `=` bound. */
export interface Constraint {
  readonly terms: Terms;
  readonly is: '<=' | '=';
  readonly bound: number;
  /** Printed claims that the line follows from: it binds only while all of them are held. */
  readonly needs: readonly string[];
  /** The assumption that it is part of: it binds only while that is made. */
  readonly use: string | null;
  /** Id of the relation or base that says so; null for what is printed. */
  readonly from: string | null;
}

/** Adds up coefficients: `termsOf([['a', 1], ['b', -1]])`. */
export function termsOf(pairs: readonly (readonly [string, number])[]): Terms {
  const terms = new Map<string, number>();
  for (const [name, coefficient] of pairs) terms.set(name, (terms.get(name) ?? 0) + coefficient);
  return terms;
}

/** Each with the same coefficient. */
export const times = (names: readonly string[], coefficient: number): (readonly [string, number])[] =>
  names.map((name) => [name, coefficient]);
