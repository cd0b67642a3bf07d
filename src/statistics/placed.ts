import { hasAnswered, wasAsked, type Case } from '../survey/case';
import type { Cases } from '../survey/cases';
import type { Question } from '../survey/question';
import { where } from '../survey/where';
import type { Distribution } from './distribution';
import { distributionOver } from './distribution-over';

/** Which places of a ranking are counted. */
export interface PlacedOptions {
  /** The best place; 1 unless told otherwise. */
  readonly from?: number;
  /** The worst place; that of `from` unless told otherwise. */
  readonly to?: number;
}

/**
 * How many cases gave each option of a ranking a place, of those who ranked
 * any: the first one, or those from one place to another.
 * @throws Error if the question is no ranking.
 * @example placed(survey.respondents, survey.question('seen'), { to: 3 }).of('tea').percent
 */
export function placed<C extends Case>(
  cases: Cases<C>,
  question: Question,
  { from = 1, to = from }: PlacedOptions = {},
): Distribution<C> {
  const { id, type, text: title, options } = question;
  if (type !== 'rank') throw new Error(`no ranking: ${id} is of type ${type}; frequencies() counts its options`);
  const missing = cases.rows.filter((one) => wasAsked(one, id) && !hasAnswered(one, id));
  return distributionOver(
    cases,
    { title, base: { state: 'answered', questions: [id] }, unit: { of: 'rows' }, missing },
    options.map((option) => ({
      key: option.id,
      label: option.label,
      condition: where.placed(id, option.id, from, to),
    })),
  );
}
