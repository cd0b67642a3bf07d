import { z } from 'zod';
import { equal } from '../../solver/constraint';
import { many } from './named';
import { common, ids, relationKind } from './relation-kind';

/** All are equal. */
export const same = relationKind({
  schema: z.strictObject({ kind: z.literal('same'), ...common, all: ids.min(2) }),
  names: ({ all }) => many('all', all),
  lines: ({ all: [first = '', ...others] }) => others.map((other) => equal(other, first)),
  compared: ({ all }) => all.slice(1).map((other) => ({ left: [other], right: all.slice(0, 1) })),
});
