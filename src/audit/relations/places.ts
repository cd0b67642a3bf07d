import { z } from 'zod';
import type { Claim } from '../../published/claims/claim';
import { printedNumber } from '../../published/evidence/printed-number';
import { atMost, type Constraint } from '../../solver/constraint';
import { many, one } from './named';
import { common, id, ids, relationKind, type ClaimOf } from './relation-kind';

const schema = z.strictObject({ kind: z.literal('places'), ...common, claim: id, ranks: ids });

/**
 * Printed places agree with a comparison that says of the same options which are most common: what it
 * names takes one of the first places, and what it does not name comes after them.
 */
export const places = relationKind({
  schema,
  names: ({ claim, ranks }) => [one('claim', claim, 'comparison'), ...many('ranks', ranks, 'rank')],
  lines: linesOf,
  compared: () => [],
});

/** @throws Error if the comparison does not say which options are most common */
function linesOf({ claim, ranks }: z.output<typeof schema>, claimOf: ClaimOf): Constraint[] {
  const { rule } = claimOf(claim);
  if (rule?.kind !== 'most-common' && rule?.kind !== 'closely-followed')
    throw new Error(`says no places: ${claim} has the rule ${rule?.kind ?? 'none'}; name one of the most common`);
  const agrees = ({ subject, printed }: Claim): boolean => {
    const place = printedNumber(printed ?? '');
    const named = rule.keys.indexOf(subject ?? '');
    if (named < 0) return place > rule.keys.length;
    // Closely followed: the first key is first, the second second. Most common: in any order.
    return rule.kind === 'closely-followed' ? place === named + 1 : place <= rule.keys.length;
  };
  return ranks.map((rank) => atMost([], agrees(claimOf(rank)) ? 0 : -1, { needs: [claim, rank] }));
}
