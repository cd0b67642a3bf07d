import type { Condition } from '../survey/measure';
import type { Respondent } from '../survey/respondent';
import type { SurveyModel } from '../survey/survey-model';
import { leftOutList } from '../statistics/missing-lists';
import { askedIn } from './asked-in';

/** Tells of respondents whether they can have cooperations of the forms asked about that they did not list. */
export function mayListMore(
  conditions: readonly Condition[],
  survey: SurveyModel,
): (respondent: Respondent) => boolean {
  const isLeftOut = leftOutList(conditions, survey);
  const asked = askedIn(survey);
  const lists = survey.questions.filter(({ type }) => type === 'list').map(({ id }) => id);
  return (respondent) => isLeftOut(respondent) || lists.some((id) => asked(respondent, id) === null);
}
