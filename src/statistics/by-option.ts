import { chosen } from '../survey/case';
import type { Cases } from '../survey/cases';
import type { TableRow } from '../survey/table-row';
import type { Condition } from '../survey/measure';
import type { Respondent } from '../survey/respondent';
import { where } from '../survey/where';
import { count, type Count } from './count';
import { tally } from './tally';

/**
 * Rows by an option of a question, most first, without options that nobody
 * chose; rows without an answer are in the base but in no count.
 * @throws Error `unknown question: …`
 * @example byOption(survey.table('cooperations'), 'land')
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
 * Respondents with at least one of some rows of a linked table for which a condition holds.
 * @throws Error `unknown option: …`
 * @example respondentsWith(survey.respondents, survey.table('cooperations'), where.chose('land', 'Kina'), 'Kina')
 */
export const respondentsWith = (
  respondents: Cases<Respondent>,
  rows: Cases<TableRow>,
  condition: Condition,
  label: string,
): Count<Respondent> => count(respondents, where.listed(rows.kind, [...rows.conditions, condition]), label);
