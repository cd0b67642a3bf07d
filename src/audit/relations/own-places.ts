import { z } from 'zod';
import { printedNumber } from '../../published/evidence/printed-number';
import { atMost } from '../../solver/constraint';
import { many } from './named';
import { common, ids, relationKind } from './relation-kind';

/** Options of one question whose numbers are not printed: no two of them have the same place. */
export const ownPlaces = relationKind({
  schema: z.strictObject({ kind: z.literal('own-places'), ...common, ranks: ids.min(2) }),
  names: ({ ranks }) => many('ranks', ranks, 'rank'),
  lines: ({ ranks }, claimOf) => {
    const placeOf = (rank: string): number => printedNumber(claimOf(rank).printed ?? '');
    return ranks.flatMap((one, index) =>
      ranks
        .slice(index + 1)
        .map((other) => atMost([], placeOf(one) === placeOf(other) ? -1 : 0, { needs: [one, other] })),
    );
  },
  compared: () => [],
});
