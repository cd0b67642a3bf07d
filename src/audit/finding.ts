/** Printed claims that cannot all be true. */
export interface Contradiction {
  readonly kind: 'contradiction';
  /** All claims that take part, in the register's order. */
  readonly claims: readonly string[];
  /** For readers, in Swedish. */
  readonly explanation: string;
  /** Why, in figures, line by line: "178 + 39 = 217, inte 216". */
  readonly arithmetic: readonly string[];
  /** The claim outside the largest set that can hold together. */
  readonly outside: string;
  /** The fewest others that it contradicts. */
  readonly contradicts: readonly string[];
  /** Whether no fewer contradict it; otherwise only that none of them can be left out. */
  readonly fewest: boolean;
  /** Those of them that could be wrong instead, so that as many hold. */
  readonly instead: readonly string[];
  /** Whether they agree with the values that the register's deviations put in place of what is printed. */
  readonly explained: boolean;
  /** Ids of the relations and bases by which they contradict each other. */
  readonly relations: readonly string[];
}

/** An assumption under which a relation holds, and how many it takes. */
export interface Assumed {
  /** A Swedish clause. */
  readonly assumption: string;
  /** The smallest and the greatest number for which the printed numbers hold together; null if nothing bounds it. */
  readonly least: number;
  readonly most: number | null;
  /** Closer readings of it that are possible, with the numbers that they leave. */
  readonly readings: readonly Reading[];
}

export interface Reading {
  /** A Swedish clause. */
  readonly reading: string;
  readonly least: number;
  readonly most: number | null;
}

/** Printed claims that do not go together as they stand, but do under an assumption. */
export interface HoldsOnlyIf {
  readonly kind: 'holds-only-if';
  readonly claims: readonly string[];
  readonly explanation: string;
  /** Why they do not as they stand, in figures. */
  readonly arithmetic: readonly string[];
  readonly relation: string;
  /** What the relation says, in Swedish. */
  readonly says: string;
  /** Each is enough by itself; others than those that the register names may be, too. */
  readonly assuming: readonly Assumed[];
  readonly reconstruction: string | null;
}

/** What a base that is not printed can be. */
export interface HiddenBase {
  readonly kind: 'hidden-base';
  /** The printed percentages of it. */
  readonly claims: readonly string[];
  readonly explanation: string;
  /** Numbers that give the percentages, of the smallest and of the greatest possible base: "21 av 31 = 67,7 procent, …". */
  readonly arithmetic: readonly string[];
  readonly base: string;
  /** What it is made of, in Swedish. */
  readonly label: string;
  /** Of the bases up to `most`: none, one, some of them, or so many that the percentages say nothing. */
  readonly verdict: 'impossible' | 'determined' | 'narrowed' | 'open';
  /** What the base cannot exceed; null if nothing printed says. */
  readonly most: number | null;
  /** Bases for which all relations can hold, as ranges, ends included. Without `most` the last one has no end: null. */
  readonly bases: readonly (readonly [number, number | null])[];
  /** What percentages stand for in a reading of the base that a relation names: the base and each count, least and most. */
  readonly readings: readonly {
    readonly relation: string;
    readonly reading: string;
    readonly base: readonly [number, number | null];
    readonly counts: readonly (readonly [number, number | null])[];
  }[];
}

/** Statements in words that cannot hold together by the register's own rules. */
export interface WordsClash {
  readonly kind: 'contradiction-in-words';
  /** The statements and the numbers that they share. */
  readonly claims: readonly string[];
  readonly explanation: string;
  readonly arithmetic: readonly string[];
  /** Ids of the relations and wordings that say what the statements ask for. */
  readonly statements: readonly string[];
  /** Whether they clash whatever the numbers are; otherwise only for numbers as printed. */
  readonly always: boolean;
}

export type Finding = Contradiction | WordsClash | HoldsOnlyIf | HiddenBase;
