import { chosen, type Case } from '../survey/case';
import type { Question, RoutingStep } from '../survey/question';
import { meetsStep, routed } from '../survey/routing';
import type { SurveyModel } from '../survey/survey-model';
import { allOf, anyOf, type Known } from './three-valued';

/**
 * Tells whether a question was put to a row: true, false, or null where nobody
 * knows, since the answer that routing goes by is missing. Where a question
 * concerns forms of listed rows, it was not put to who lists others and none
 * of these: they had nothing to answer about.
 */
export function askedIn(survey: SurveyModel): WasAsked {
  const found = BY_SURVEY.get(survey) ?? makeAskedIn(survey);
  BY_SURVEY.set(survey, found);
  return found;
}

type WasAsked = (row: Case, question: string) => Known;

/** Made once: every condition of every count asks. */
const BY_SURVEY = new WeakMap<SurveyModel, WasAsked>();

function makeAskedIn(survey: SurveyModel): WasAsked {
  const listed = new Map<Case, Set<string>>();
  for (const { form, rows } of survey.tables)
    for (const row of rows) {
      const forms = listed.get(row.respondent) ?? new Set();
      for (const one of form === null ? [] : chosen(row, form)) forms.add(one);
      listed.set(row.respondent, forms);
    }
  /** Whether a row fills in the list that would hold such forms, and lists none of them. */
  const listsNone = (row: Case, forms: readonly string[]): boolean => {
    const own = listed.get(row) ?? new Set();
    const beside = survey.questions.flatMap(({ list }) =>
      list?.forms.some((one) => forms.includes(one)) ? list.forms : [],
    );
    return beside.some((form) => own.has(form)) && !forms.some((form) => own.has(form));
  };
  const byRouting = (row: Case, { asked }: Question): Known => {
    // Routing that the codebook does not tell: the export says that it was not asked.
    if (!asked) return false;
    const meets = (step: RoutingStep): Known => {
      const answer = row.answers.get(step.question);
      if (answer?.state === 'answered') return meetsStep(step, answer);
      return wasAsked(row, step.question) === false ? false : null;
    };
    // Met, and not asked all the same: the export says so.
    return routed(asked, meets, { every: allOf, some: anyOf }) === null ? null : false;
  };
  const wasAsked = (row: Case, id: string): Known => {
    const question = row.questions.get(id);
    if (!question) throw new Error(`unknown question: ${id} (of ${row.sheet}!${row.row})`);
    const state = row.answers.get(id)?.state;
    if (state === 'answered') return true;
    if (question.concerns && listsNone(row, question.concerns)) return false;
    return state === 'missing' ? true : byRouting(row, question);
  };
  return wasAsked;
}

/** Whether any of several questions was put to a row. */
export const askedAny = (asked: WasAsked, row: Case, questions: readonly string[]): Known =>
  anyOf(questions.map((question) => asked(row, question)));
