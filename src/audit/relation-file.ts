import { z } from 'zod';
import { wording } from './wording';
import { relationSchema } from './relations/relation';
import { id, ids, sentence, text } from './relations/relation-kind';

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
  relations: z.array(relationSchema),
  wordings: z.array(wording).default([]),
});

export type RelationFile = z.output<typeof relationFile>;
export type Base = RelationFile['bases'][number];
