import { chosen } from '../survey/case';
import type { Cases } from '../survey/cases';
import type { Cooperation } from '../survey/cooperation';
import type { Condition } from '../survey/measure';
import type { Respondent } from '../survey/respondent';
import { where } from '../survey/where';
import { count, type Count } from './count';
import { tally } from './tally';

/**
 * Rows by an option of a question, most first, without options that nobody
 * chose; rows without an answer are in the base but in no count.
 * @throws Error `unknown question: …`
 * @example byOption(survey.cooperations, 'land')
 */
export function byOption<C>(cases: Cases<C>, question: string): Count<C>[] {
  const { options } = cases.survey.question(question);
  const found = new Set(cases.rows.flatMap((one) => chosen(one as never, question)));
  return tally(
    cases,
    options
      .filter(({ id }) => found.has(id))
      .map(({ id, label }) => ({ key: id, label, condition: where.chose(question, id) })),
  );
}

/**
 * Respondents with at least one of the cooperations for which a condition holds.
 * @throws Error `unknown option: …`
 * @example respondentsWith(survey.respondents, survey.cooperations, where.chose('land', 'Kina'), 'Kina')
 */
export const respondentsWith = (
  respondents: Cases<Respondent>,
  cooperations: Cases<Cooperation>,
  condition: Condition,
  label: string,
): Count<Respondent> => count(respondents, where.listed([...cooperations.conditions, condition]), label);
