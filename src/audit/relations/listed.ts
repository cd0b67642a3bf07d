import { z } from 'zod';
import { atMost } from '../../solver/constraint';
import { one } from './named';
import { common, id, relationKind } from './relation-kind';
import { slackTerms } from './slack';

/** Every member of a list stands in the other list. */
export const listed = relationKind({
  schema: z.strictObject({ kind: z.literal('listed'), ...common, list: id, within: id }),
  names: ({ list, within }) => [one('list', list, 'list'), one('within', within, 'list')],
  lines: (relation, claimOf) => {
    const { list, within } = relation;
    const known = new Set(claimOf(within).items);
    const missing = (claimOf(list).items ?? []).filter((item) => !known.has(item)).length;
    return [atMost(slackTerms(relation, -1), -missing, { needs: [list, within] })];
  },
  compared: () => [],
});
