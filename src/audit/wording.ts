import { z } from 'zod';
import type { Constraint } from '../solver/constraint';
import { relationConstraints } from './relations/relation';
import { id, ids, sentence, type ClaimOf } from './relations/relation-kind';

/** Words of a rank or a comparison that say more than its own rule: as much as another comparison's rule does. */
export const wording = z.strictObject({
  id,
  says: sentence,
  claim: id,
  like: id,
  numbers: ids,
  others: z.array(id).default([]),
  bases: z.array(id).default([]),
});

export type Wording = z.output<typeof wording>;

/**
 * What the words ask for, as lines of the model.
 * @throws Error if the rule is of a kind that whole numbers alone cannot say, or needs a base that is not named
 */
export function wordingConstraints({ like, ...words }: Wording, claimOf: ClaimOf): Constraint[] {
  const asked: ClaimOf = (one) => (one === words.claim ? { ...claimOf(like), id: one } : claimOf(one));
  return relationConstraints({ ...words, kind: 'comparison', assuming: [] }, asked);
}
