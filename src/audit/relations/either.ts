import { z } from 'zod';
import { exactly, noMore, times } from '../../solver/constraint';
import { one } from './named';
import { common, id, relationKind } from './relation-kind';

/** Those with either are those with the first and those with the second, with both counted once. */
export const either = relationKind({
  schema: z.strictObject({ kind: z.literal('either'), ...common, either: id, first: id, second: id, both: id }),
  names: (relation) => (['either', 'first', 'second', 'both'] as const).map((key) => one(key, relation[key])),
  lines: (relation) => [
    exactly([...times(1, relation.first, relation.second), ...times(-1, relation.both, relation.either)], 0),
    ...[relation.first, relation.second].map((single) => noMore(relation.both, single)),
  ],
  compared: (relation) => [
    { left: [relation.first, relation.second], minus: [relation.both], right: [relation.either] },
  ],
});
