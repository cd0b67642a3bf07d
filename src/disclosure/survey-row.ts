import type { Case } from '../survey/case';
import type { Organisation } from '../survey/respondent';
import type { SurveyModel } from '../survey/survey-model';
import { tableIn } from '../survey/table-row';
import type { Attacker } from './attacker';
import type { Unit } from './cell';

/** One of what cells count, with what came back from it. */
export interface SurveyRow {
  readonly owner: Organisation;
  /** The row of the export; null for an organisation that did not answer. */
  readonly own: Case | null;
}

/** All organisations that were asked, or all that was listed in a linked table. */
export function surveyRows(survey: SurveyModel, unit: Unit): SurveyRow[] {
  if (unit !== 'organisations')
    return [...tableIn(survey.tables, unit).rows].flatMap((own) => {
      const owner = own.respondent.organisation;
      return owner ? [{ owner, own }] : [];
    });
  const answers = new Map([...survey.respondents].map((own) => [own.organisation?.code, own]));
  return [...survey.organisations].map((owner) => ({ owner, own: answers.get(owner.code) ?? null }));
}

/** Whether an attacker knows how many rows there are: of what is listed, if he knows what each row is. */
export function isCountable(unit: Unit, { tables }: SurveyModel, { answers }: Attacker): boolean {
  if (unit === 'organisations') return true;
  const { form } = tableIn(tables, unit);
  return form !== null && answers.has(form);
}
