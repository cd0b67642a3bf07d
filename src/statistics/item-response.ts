import type { Case } from '../survey/case';
import type { Cases } from '../survey/cases';
import type { Question } from '../survey/question';
import { where } from '../survey/where';
import type { Count } from './count';
import { countsOver } from './counts-over';

/** For each question how many answered, of those who were asked. */
export const itemResponse = <C extends Case>(cases: Cases<C>, questions: readonly Question[]): Count<C>[] =>
  questions.map(({ id, text }) => answeredAny(cases, [id], text, id));

/**
 * How many answered any of some questions, of those who were asked any.
 * @example answeredAny(survey.population('region'), ['samordning-vanorter', 'samordning-andra'], 'Svarat på någon delfråga')
 */
export function answeredAny<C extends Case>(
  cases: Cases<C>,
  questions: readonly string[],
  label: string,
  key = label,
): Count<C> {
  const { counts } = countsOver<C>(cases, { base: { state: 'asked', questions }, unit: { of: 'rows' } }, [
    { key, label, condition: where.answered(...questions) },
  ]);
  return counts[0] as Count<C>;
}
