import { conditionText, populationText } from '../language/condition-text';
import { listed, quoted } from '../language/words';
import type { Condition } from '../survey/measure';
import { labelOf } from '../survey/question';
import type { SurveyModel } from '../survey/survey-model';
import type { Unit } from './cell';
import type { Group } from './group';
import type { Answer } from './target';

const ROWS = { organisations: 'respondents', cooperations: 'cooperations' } as const;

const isName = (condition: Condition): condition is Extract<Condition, { is: 'organisation' }> =>
  condition.is === 'organisation';

/** The organisation that a group is, by its name; null if it is not told by name. */
export const nameOf = ({ conditions }: Group): string | null => conditions.find(isName)?.name ?? null;

/** A group in Swedish, in the plural, whatever organisation it is told by: "landsting/regioner", "kommuner utom …". */
export function groupText({ conditions, without }: Group, unit: Unit, survey: SurveyModel): string {
  const text = (where: readonly Condition[]): string =>
    populationText({ rows: ROWS[unit], where: where.filter((one) => one.is !== 'responded' && !isName(one)) }, survey);
  return without.length === 0 ? text(conditions) : `${text(conditions)}, utom ${text(without)}`;
}

/** What an answer says: the options' labels, or what holds of who gave it. */
export function answerText({ conditions }: Answer, unit: Unit, survey: SurveyModel): string {
  const [first] = conditions;
  if (conditions.length === 1 && first?.is === 'chose' && first.how === 'any') {
    const question = survey.question(first.question);
    return listed(
      first.options.map((option) => quoted(labelOf(question, option))),
      'or',
    );
  }
  return listed(conditions.map((one) => conditionText(one, survey, { rows: ROWS[unit], where: [] })));
}
