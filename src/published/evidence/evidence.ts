import type { Rank } from '../../statistics/ranking';

/**
 * A Count as comparisons see it. Told by its shape, not by its class: an edited
 * and reloaded helper makes counts of another class of the same name.
 */
export interface Counted {
  readonly key: string;
  readonly label: string;
  readonly count: number;
  readonly base: number;
  /** The count, or null if there is no data; without it, there is data where the base is not empty. */
  readonly known?: number | null;
  /** Of a place among organisations: how many of them have at least one. */
  readonly rankedAmong?: number | null;
}

/** A rank that was computed: 1 is the most. */
export interface Ranked {
  readonly rank: number;
  readonly tied?: boolean;
  readonly count?: Counted;
}

/** Distinct values that were counted. */
export interface ValueList {
  readonly rows: readonly { readonly value: string }[];
}

/** The result of a test. */
export interface Tested {
  /** From 0 to 1; null if there is nothing to compare. */
  readonly p: number | null;
}

/** A share by weights, with the unweighted count beside it. */
export interface WeightedEvidence {
  readonly count: Counted;
  /** Unrounded; null without a base that weighs something. */
  readonly percent: number | null;
  readonly rounded: (digits?: number) => string;
  readonly weights: unknown;
}

/** A number to compare: as it is, or the count of a Count. */
export type Measure = number | Counted;

/**
 * What a notebook computed for a printed number. By unit:
 * count – a Count or a whole number; percent – a Count, or a share by weights; rank – `rankOf(…)`, or
 * the counts of a distribution; comparison – numbers or Counts in the order
 * that the rule documents, or a test; list – a Count of distinct values, or the
 * members. Null: the export cannot answer.
 */
export type Evidence =
  | Measure
  | Ranked
  | Rank
  | Tested
  | ValueList
  | WeightedEvidence
  | readonly (Measure | null)[]
  | readonly string[]
  | null;

const has = (value: unknown, ...keys: readonly string[]): boolean =>
  typeof value === 'object' && value !== null && keys.every((key) => key in value);

export const isCounted = (value: unknown): value is Counted =>
  has(value, 'count', 'base', 'key') && !has(value, 'rank');

export const isWeighted = (value: unknown): value is WeightedEvidence =>
  has(value, 'weights', 'rounded', 'count', 'percent');

export const isRanked = (value: unknown): value is Ranked => has(value, 'rank');

export const isTested = (value: unknown): value is Tested => has(value, 'p');

export const isMeasure = (value: unknown): value is Measure => Number.isFinite(value) || isCounted(value);

export const isCountedList = (value: unknown): value is readonly Counted[] =>
  Array.isArray(value) && value.every(isCounted);

export const isTextList = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');

/** Whether a Count is one of distinct values. */
export const isValueList = (value: unknown): value is ValueList =>
  has(value, 'rows') && Array.isArray((value as ValueList).rows) && (value as ValueList).rows.every(isValue);

const isValue = (row: unknown): boolean => has(row, 'value') && typeof (row as { value: unknown }).value === 'string';

/** Whether there is no data: nobody answered, which is not none. */
export const isUnknown = ({ base, known }: Counted): boolean => (known === undefined ? base === 0 : known === null);

/** The number that a measure stands for. */
export const numberOf = (measure: Measure): number => (typeof measure === 'number' ? measure : measure.count);

/** How evidence is named in an error. */
export function describe(value: unknown): string {
  if (value === undefined) return 'undefined';
  if (isWeighted(value)) return `the weighted share "${value.count.label}"`;
  if (isRanked(value)) return 'a rank';
  if (isCounted(value)) return `the Count "${value.label}"`;
  if (Array.isArray(value))
    return `a list of ${value.length}${value.length > 0 ? `, first ${describe(value[0])}` : ''}`;
  return typeof value === 'object' ? 'an object' : JSON.stringify(value);
}
