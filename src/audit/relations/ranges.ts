import { z } from 'zod';
import { atMost } from '../../solver/constraint';
import { rangeOf } from './apart';
import { one } from './named';
import { common, id, relationKind } from './relation-kind';

/** Two printed ranges of numbers put in order, where each number of the first is part of one of the second. */
export const ranges = relationKind({
  schema: z.strictObject({ kind: z.literal('ranges'), ...common, part: id, of: id }),
  names: ({ part, of }) => [one('part', part, 'comparison'), one('of', of, 'comparison')],
  lines: ({ part, of }, claimOf) => {
    const [less, more] = [rangeOf(claimOf(part)), rangeOf(claimOf(of))];
    const holds = less.min <= more.min && less.max <= more.max;
    return [atMost([], holds ? 0 : -1, { needs: [part, of] })];
  },
  compared: () => [],
});
