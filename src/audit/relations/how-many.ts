import { z } from 'zod';
import { exactly, times } from '../../solver/constraint';
import { many, one } from './named';
import { common, id, ids, relationKind } from './relation-kind';

/** A printed number is how many things the report then gives a number each. */
export const howMany = relationKind({
  schema: z.strictObject({ kind: z.literal('how-many'), ...common, number: id, of: ids }),
  names: ({ number, of }) => [one('number', number), ...many('of', of)],
  lines: ({ number, of }) => [exactly(times(1, number), of.length, { needs: of })],
  compared: () => [],
});
