import { z } from 'zod';
import { atMost, times } from '../../solver/constraint';
import { many } from './named';
import { common, ids, relationKind } from './relation-kind';
import { slackTerms } from './slack';

/** The first sum is at most the second. */
export const part = relationKind({
  schema: z.strictObject({ kind: z.literal('part'), ...common, part: ids, of: ids }),
  names: (relation) => [...many('part', relation.part), ...many('of', relation.of)],
  lines: (relation) => [
    atMost([...times(1, ...relation.part), ...times(-1, ...relation.of), ...slackTerms(relation, -1)], 0),
  ],
  compared: (relation) => [{ left: relation.part, right: relation.of, limit: true }],
});
