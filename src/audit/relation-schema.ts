import { z } from 'zod';

const text = z.string().min(1);
const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case letters, digits and hyphens');
const ids = z.array(id).min(1);
const sentence = text.regex(/[.?!]$/, 'a sentence');

/** What must be assumed for a relation to hold that does not hold as it stands. */
const assumption = z.strictObject({
  if: text.regex(/\{antal\}/, 'a clause with {antal}, the number that is assumed'),
  to: z.enum(['parts', 'total']).default('parts'),
  most: ids.optional(),
  exactly: ids.optional(),
  where: z.array(z.array(id).length(2)).default([]),
});

const common = {
  id,
  says: sentence,
  assuming: z.array(assumption).default([]),
  reconstruction: sentence.optional(),
};

/** A printed percent, or a printed count of a printed base. */
const shareOf = z.union([id, z.strictObject({ count: id, of: id })]);

const relation = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('sum'), ...common, total: id, parts: ids.min(2) }),
  z.strictObject({ kind: z.literal('part'), ...common, part: ids, of: ids }),
  z.strictObject({ kind: z.literal('either'), ...common, either: id, first: id, second: id, both: id }),
  z.strictObject({ kind: z.literal('same'), ...common, all: ids.min(2) }),
  z.strictObject({
    kind: z.literal('names'),
    ...common,
    number: id,
    list: id,
    oneCountry: z.array(z.array(text).min(2)),
    extra: id,
  }),
  z.strictObject({ kind: z.literal('listed'), ...common, list: id, within: id }),
  z.strictObject({
    kind: z.literal('ranks'),
    ...common,
    ranks: z.record(id, id),
    before: z.array(id).default([]),
    others: z.array(id).default([]),
  }),
  z.strictObject({
    kind: z.literal('comparison'),
    ...common,
    claim: id,
    numbers: ids,
    others: z.array(id).default([]),
    bases: z.array(id).default([]),
  }),
  z.strictObject({ kind: z.literal('shares'), ...common, claim: id, greater: shareOf, than: shareOf }),
]);

const share = z.union([
  id.transform((percent) => ({ percent, count: undefined })),
  z.strictObject({ percent: id, count: id }),
]);

/** What percentages are shares of. */
const base = z.strictObject({
  id,
  label: text,
  number: id.optional(),
  most: ids.optional(),
  because: sentence.optional(),
  answers: z.enum(['any', 'one', 'one-of-these']).default('any'),
  shares: z.array(share).min(1),
});

/** data/published/samband.yaml: what the printed numbers say about each other. */
export const relationFile = z.strictObject({
  bases: z.array(base),
  unknowns: z.array(z.strictObject({ id, label: text })).default([]),
  relations: z.array(relation),
});

export type RelationFile = z.output<typeof relationFile>;
export type Relation = RelationFile['relations'][number];
export type RelationOf<K extends Relation['kind']> = Extract<Relation, { kind: K }>;
export type Base = RelationFile['bases'][number];
