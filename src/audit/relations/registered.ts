import { z } from 'zod';
import { exactly, times } from '../../solver/constraint';
import { registeredOrganisations } from './registered-organisations';
import { one } from './named';
import { common, id, relationKind } from './relation-kind';

/** A printed number is how many organisations of a population there are, by the study's registers. */
export const registered = relationKind({
  schema: z.strictObject({
    kind: z.literal('registered'),
    ...common,
    number: id,
    /** Id of the population. */
    organisations: z.string(),
  }),
  names: ({ number }) => [one('number', number)],
  lines: ({ number, organisations }) => [exactly(times(1, number), registeredOrganisations(organisations))],
  compared: () => [],
});
