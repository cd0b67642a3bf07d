import { z } from 'zod';
import { exactly, times } from '../../solver/constraint';
import { many, one } from './named';
import { common, id, ids, relationKind } from './relation-kind';
import { slackTerms } from './slack';

/** The parts sum to the total. */
export const sum = relationKind({
  schema: z.strictObject({ kind: z.literal('sum'), ...common, total: id, parts: ids.min(2) }),
  names: ({ total, parts }) => [one('total', total), ...many('parts', parts)],
  lines: (relation) => [
    exactly([...times(1, ...relation.parts), ...times(-1, relation.total), ...slackTerms(relation, 1)], 0),
  ],
  compared: ({ total, parts }) => [{ left: parts, right: [total] }],
});
