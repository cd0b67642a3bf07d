import { times, type Term } from '../../solver/constraint';
import { slackOf } from '../../solver/model-names';

/** The quantities that assumptions add to a side of a relation. */
export const slackTerms = (
  { id, assuming }: { readonly id: string; readonly assuming: readonly { readonly to: 'parts' | 'total' }[] },
  sign: 1 | -1,
): Term[] => assuming.flatMap(({ to }, index) => times(to === 'total' ? -sign : sign, slackOf(id, index)));
