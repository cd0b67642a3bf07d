import { z } from 'zod';
import { printedNumber } from '../../published/evidence/printed-number';
import { atMost } from '../../solver/constraint';
import { many } from './named';
import { common, ids, relationKind } from './relation-kind';

/** The same place, printed in several parts of the report. */
export const samePlace = relationKind({
  schema: z.strictObject({ kind: z.literal('same-place'), ...common, ranks: ids.min(2) }),
  names: ({ ranks }) => many('ranks', ranks, 'rank'),
  lines: ({ ranks: [first = '', ...others] }, claimOf) => {
    const placeOf = (rank: string): number => printedNumber(claimOf(rank).printed ?? '');
    return others.map((other) => atMost([], placeOf(other) === placeOf(first) ? 0 : -1, { needs: [first, other] }));
  },
  compared: () => [],
});
