import { hasAnswered, wasAsked, type Case } from '../survey/case';
import type { Cases } from '../survey/cases';
import type { Question } from '../survey/question';
import type { Distribution } from './distribution';
import { distributionOver, optionsOf } from './distribution-over';

export interface FrequenciesOptions {
  /** Which cases the shares are of; those who answered, unless told otherwise. `substantive`: without "don't know". */
  readonly base?: 'answered' | 'substantive' | 'asked' | 'all';
  /** What the base is called, in Swedish, where routing makes it a part: "kommuner utan samarbeten". */
  readonly words?: string;
}

/**
 * How many cases chose each option of a single-choice or multiple-response
 * question, in the codebook's order; with multiple response the shares may sum
 * to more than 100.
 * @throws Error if the question has no options.
 * @example frequencies(survey.population('municipality'), survey.question('hinder')).of('ja').percent
 */
export function frequencies<C extends Case>(
  cases: Cases<C>,
  question: Question,
  { base: state = 'answered', words }: FrequenciesOptions = {},
): Distribution<C> {
  const { id, options, text: title } = question;
  if (options.length === 0) throw new Error(`question without options: ${id} is of type ${question.type}`);
  const base = { state, questions: state === 'all' ? [] : [id], ...(words !== undefined && { words }) };
  const missing = cases.rows.filter((one) => wasAsked(one, id) && !hasAnswered(one, id));
  // Who answered "don't know" is not in that base, so its count would be a 0 that means nothing.
  const categories = state === 'substantive' ? options.filter(({ substantive }) => substantive !== false) : options;
  const counted = optionsOf({ ...question, options: categories });
  return distributionOver(cases, { title, base, unit: { of: 'rows' }, missing }, counted);
}
