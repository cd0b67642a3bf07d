import { times, type Term } from '../../solver/constraint';
import { slackOf } from '../../solver/model-names';
import type { Common } from './relation-kind';

/** The quantities that assumptions add to a side of a relation. */
export const slackTerms = ({ id, assuming }: Pick<Common, 'id' | 'assuming'>, sign: 1 | -1): Term[] =>
  assuming.flatMap(({ to }, index) => times(to === 'total' ? -sign : sign, slackOf(id, index)));
