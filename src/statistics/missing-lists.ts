import { holdsIn } from '../survey/holds';
import { conditionsIn, isOfOrganisation, type Condition, type Measure } from '../survey/measure';
import type { Respondent } from '../survey/respondent';
import type { SurveyModel } from '../survey/survey-model';
import { perPopulation } from './per-population';

/**
 * Tells of respondents whether they left out a list that they were asked for:
 * they say that they cooperate, and list nothing. How many cooperations they
 * have is unknown then, and not 0.
 * @param conditions Of the list rows: the forms of cooperation that are asked about; all forms without them.
 * @example survey.respondents.filter(leftOutList([], survey))
 */
export function leftOutList(
  conditions: readonly Condition[],
  survey: Pick<SurveyModel, 'questions'>,
): (respondent: Respondent) => boolean {
  return leftOutListOf(formsIn(conditions), survey);
}

/** The forms of cooperation that conditions ask about; none if they ask about all. */
const formsIn = (conditions: readonly Condition[]): string[] =>
  conditions.flatMap((one) => (one.is === 'chose' && one.question === 'form' ? one.options : []));

function leftOutListOf(
  forms: readonly string[],
  { questions }: Pick<SurveyModel, 'questions'>,
): (respondent: Respondent) => boolean {
  const lists = questions.filter(
    ({ list }) =>
      list?.fields.includes('form') && (forms.length === 0 || list.forms.some((form) => forms.includes(form))),
  );
  return ({ answers }) => {
    const states = lists.map(({ id }) => answers.get(id)?.state);
    return states.includes('missing') && !states.includes('answered');
  };
}

/** Whether list rows are counted, or respondents by what they listed. */
export const usesLists = ({ rows, where, counted }: Pick<Measure, 'rows' | 'where' | 'counted'>): boolean =>
  rows === 'cooperations' || conditionsIn([...where, counted]).some(({ is }) => is === 'listed');

/** Whether a count rests on lists of which nobody filled in any, though somebody says to cooperate: they are lost. */
export const restsOnMissingLists = ({ rows, where, counted }: Measure, survey: SurveyModel): boolean =>
  usesLists({ rows, where, counted }) && areLost(survey, where, formsIn(conditionsIn([...where, counted])).join(' '));

const areLost = perPopulation((survey, population, forms) => {
  const tests = population.filter(isOfOrganisation).map((condition) => holdsIn(condition, survey));
  const asked = [...survey.respondents].filter((one) => tests.every((test) => test(one)));
  const isLeftOut = leftOutListOf(forms === '' ? [] : forms.split(' '), survey);
  const listed = new Set<unknown>([...survey.cooperations].map(({ respondent }) => respondent));
  return asked.some(isLeftOut) && !asked.some((one) => listed.has(one));
});
