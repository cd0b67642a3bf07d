import type { Condition } from '../survey/measure';
import type { Respondent } from '../survey/respondent';
import type { SurveyModel } from '../survey/survey-model';
import { leftOutList } from '../statistics/missing-lists';
import { askedIn } from './asked-in';

/** Tells of respondents whether they can have more of a linked table, of the forms asked about, than they listed. */
export function mayListMore(
  table: string,
  conditions: readonly Condition[],
  survey: SurveyModel,
): (respondent: Respondent) => boolean {
  const isLeftOut = leftOutList(table, conditions, survey);
  const asked = askedIn(survey);
  const lists = survey.questions.filter(({ list }) => list?.table === table).map(({ id }) => id);
  return (respondent) => isLeftOut(respondent) || lists.some((id) => asked(respondent, id) === null);
}
