/** Printed claims that cannot all be true. */
export interface Contradiction {
  readonly kind: 'contradiction';
  /** All claims that take part, in the register's order. */
  readonly claims: readonly string[];
  /** For readers, in Swedish. */
  readonly explanation: string;
  /** The claim outside the largest set that can hold together. */
  readonly outside: string;
  /** The smallest set of others that it contradicts. */
  readonly contradicts: readonly string[];
  /** Those of them that could be given up instead, so that as many hold. */
  readonly instead: readonly string[];
  /** Ids of the relations and bases by which they contradict each other. */
  readonly relations: readonly string[];
}

/** What must be assumed for a relation to hold, and how many. */
export interface Assumed {
  /** A Swedish clause. */
  readonly assumption: string;
  /** The smallest and the greatest number for which the printed numbers hold together. */
  readonly least: number;
  readonly most: number;
}

/** Printed claims that hold together only under an assumption. */
export interface HoldsOnlyIf {
  readonly kind: 'holds-only-if';
  readonly claims: readonly string[];
  readonly explanation: string;
  readonly relation: string;
  /** What the relation says, in Swedish. */
  readonly says: string;
  /** Each is enough by itself; the first is the one that the reconstruction takes. */
  readonly assuming: readonly Assumed[];
  readonly reconstruction: string | null;
}

/** What a base that is not printed can be. */
export interface HiddenBase {
  readonly kind: 'hidden-base';
  /** The printed percentages of it. */
  readonly claims: readonly string[];
  readonly explanation: string;
  readonly base: string;
  /** What it is made of, in Swedish. */
  readonly label: string;
  /** Of the bases up to `most`: none, one, some of them, or so many that the percentages say nothing. */
  readonly verdict: 'impossible' | 'determined' | 'narrowed' | 'open';
  /** How many can have been asked; null if nothing printed says. */
  readonly most: number | null;
  /** Possible bases as ranges, ends included. Without `most` the last one has no end: null. */
  readonly bases: readonly (readonly [number, number | null])[];
  /** The base that a relation's assumption takes it to be, and the least and most of each count then; or null. */
  readonly assumed: {
    readonly relation: string;
    readonly base: number;
    readonly counts: readonly (readonly [number, number])[];
  } | null;
}

export type Finding = Contradiction | HoldsOnlyIf | HiddenBase;
