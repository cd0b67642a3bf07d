import { z } from 'zod';
import type { Claim } from '../../published/claims/claim';
import type { Constraint } from '../../solver/constraint';
import type { Named } from './named';

export const text = z.string().min(1);
export const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case letters, digits and hyphens');
export const ids = z.array(id).min(1);
export const sentence = text.regex(/[.?!]$/, 'a sentence');

/** Numbers that are equal. */
const where = z.array(z.array(id).length(2));

/** One way to read an assumption, in which its number is known more closely. */
const reading = z.strictObject({ if: text, where: where.min(1) });

/** Stands in a clause for the number that is assumed, in the register's language. */
export const ASSUMED_NUMBER = /\{(antal|number)\}/;

/** What must be assumed for a relation to hold that does not hold as it stands. */
const assumption = z.strictObject({
  if: text.regex(ASSUMED_NUMBER, 'a clause with {antal} or {number}, the number that is assumed'),
  to: z.enum(['parts', 'total']).default('parts'),
  most: ids.optional(),
  exactly: ids.optional(),
  where: where.default([]),
  plus: ids.optional(),
  readings: z.array(reading).default([]),
});

/** What every relation has. */
export const common = {
  id,
  says: sentence,
  assuming: z.array(assumption).default([]),
  reconstruction: sentence.optional(),
};

/** A relation of whatever kind. */
export type Common = z.output<z.ZodObject<typeof common>>;

/** Finds a claim of the register by its id. */
export type ClaimOf = (id: string) => Claim;

/** What a relation compares by adding up, for readers. */
export interface Compared {
  readonly left: readonly string[];
  readonly minus?: readonly string[];
  readonly right: readonly string[];
  /** The left side is at most the right one; otherwise they are equal. */
  readonly limit?: boolean;
}

/** A kind of relation: how it is written, which ids it names, its lines of the model, and the arithmetic that tells it. */
export interface RelationKind<S extends z.ZodType> {
  readonly schema: S;
  /** Ids that it names itself, its assumptions left out, with what each has to be. */
  readonly names: (relation: z.output<S>) => readonly Named[];
  /** @throws Error if it speaks of a claim whose rule says something else */
  readonly lines: (relation: z.output<S>, claimOf: ClaimOf) => readonly Constraint[];
  /** What it adds up and compares; none for relations that are no sums. */
  readonly compared: (relation: z.output<S>) => readonly Compared[];
}

/** A kind of relation that keeps the types of its own schema. */
export const relationKind = <S extends z.ZodType>(kind: RelationKind<S>): RelationKind<S> => kind;
