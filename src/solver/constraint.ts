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
  /** The assumption without which it binds. */
  readonly unless: string | null;
  /** Id of the relation or base that says so; null for what is printed. */
  readonly from: string | null;
}

export type Term = readonly [variable: string, coefficient: number];

/** What a line stands on; nothing, unless told. */
export type Grounds = Partial<Pick<Constraint, 'needs' | 'use' | 'unless' | 'from'>>;

/** A coefficient times each of the variables. */
export const times = (coefficient: number, ...variables: readonly string[]): Term[] =>
  variables.map((variable) => [variable, coefficient]);

/** The terms sum to at most the bound. */
export const atMost = (terms: readonly Term[], bound: number, grounds: Grounds = {}): Constraint =>
  line(terms, '<=', bound, grounds);

/** The terms sum to the bound. */
export const exactly = (terms: readonly Term[], bound: number, grounds: Grounds = {}): Constraint =>
  line(terms, '=', bound, grounds);

/** The first is at most the second. */
export const noMore = (one: string, other: string, grounds: Grounds = {}): Constraint =>
  atMost([...times(1, one), ...times(-1, other)], 0, grounds);

/** Both are the same. */
export const equal = (one: string, other: string, grounds: Grounds = {}): Constraint =>
  exactly([...times(1, one), ...times(-1, other)], 0, grounds);

/** The first is at least 1 more than the second. */
export const greater = (one: string, other: string, grounds: Grounds = {}): Constraint =>
  atMost([...times(1, other), ...times(-1, one)], -1, grounds);

function line(
  terms: readonly Term[],
  is: '<=' | '=',
  bound: number,
  { needs = [], use = null, unless = null, from = null }: Grounds,
): Constraint {
  const sum = new Map<string, number>();
  for (const [variable, coefficient] of terms) sum.set(variable, (sum.get(variable) ?? 0) + coefficient);
  return { terms: sum, is, bound, needs, use, unless, from };
}
