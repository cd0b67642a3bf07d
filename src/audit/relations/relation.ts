import { z } from 'zod';
import { apart } from './apart';
import { comparison } from './comparison';
import { either } from './either';
import { howMany } from './how-many';
import { listed } from './listed';
import type { Named } from './named';
import { names } from './names';
import { ownPlaces } from './own-places';
import { part } from './part';
import { places } from './places';
import { ranges } from './ranges';
import { ranks } from './ranks';
import { registered } from './registered';
import type { ClaimOf, Compared, RelationKind } from './relation-kind';
import { same } from './same';
import { samePlace } from './same-place';
import { shares } from './shares';
import { sum } from './sum';
import type { Constraint } from '../../solver/constraint';

/** All kinds of relations, a closed set: a new one is a file of its own and a line here. */
const KINDS = [
  ...([sum, part, either, same, registered, howMany, names, listed] as const),
  ...([ranks, places, samePlace, ownPlaces, comparison, shares, apart, ranges] as const),
] as const;

type Schema = (typeof KINDS)[number]['schema'];

/** What printed numbers say about each other, as data/published/README.md describes it. */
export type Relation = z.output<Schema>;

const schemas = KINDS.map(({ schema }) => schema);

/** How relations are written in samband.yaml. */
export const relationSchema = z.discriminatedUnion('kind', schemas as [Schema, ...Schema[]]);

/** The kind that reads a relation: TypeScript cannot know that it is the one of its schema. */
const kindOf = ({ kind }: Relation): RelationKind<z.ZodType<Relation>> =>
  KINDS.find(({ schema }) => schema.shape.kind.value === kind) as unknown as RelationKind<z.ZodType<Relation>>;

/**
 * A relation as lines of the model; its assumptions' quantities stand among the terms.
 * @throws Error if it speaks of a claim whose rule says something else.
 */
export const relationConstraints = (relation: Relation, claimOf: ClaimOf): Constraint[] =>
  kindOf(relation)
    .lines(relation, claimOf)
    .map((line) => ({ ...line, from: relation.id }));

/** Ids that a relation names itself, with its assumptions left out. */
export const ownNames = (relation: Relation): readonly Named[] => kindOf(relation).names(relation);

/** What a relation compares by adding up. */
export const comparedBy = (relation: Relation): readonly Compared[] => kindOf(relation).compared(relation);
