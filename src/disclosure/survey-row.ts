import type { Case } from '../survey/case';
import type { Organisation } from '../survey/respondent';
import type { SurveyModel } from '../survey/survey-model';
import type { Unit } from './cell';

/** One of what cells count, with what came back from it. */
export interface SurveyRow {
  readonly owner: Organisation;
  /** The row of the export; null for an organisation that did not answer. */
  readonly own: Case | null;
}

/** All organisations that were asked, or all cooperations that were listed. */
export function surveyRows(survey: SurveyModel, unit: Unit): SurveyRow[] {
  if (unit === 'cooperations')
    return [...survey.cooperations].flatMap((own) => {
      const owner = own.respondent.organisation;
      return owner ? [{ owner, own }] : [];
    });
  const answers = new Map([...survey.respondents].map((own) => [own.organisation?.code, own]));
  return [...survey.organisations].map((owner) => ({ owner, own: answers.get(owner.code) ?? null }));
}
