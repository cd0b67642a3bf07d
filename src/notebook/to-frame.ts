import { inLanguage } from '../input/language';
import type { DataFrame } from 'danfojs-node';
import type { Answer, Case } from '../survey/case';
import type { Cooperation } from '../survey/cooperation';
import { labelOf, type Question } from '../survey/question';
import type { Respondent } from '../survey/respondent';
import type { Survey } from '../survey/survey';

/** Shown where nothing was answered; text, since many of danfojs's operations take null for 0. */
export const notAnswered = (): string => inLanguage({ sv: '(ej svar)', en: '(no answer)' });
export const notAsked = (): string => inLanguage({ sv: '(ej ställd)', en: '(not asked)' });

/**
 * Respondents or cooperations as a danfojs table, to look at and play with in a
 * cell: one row a case, one column a question, several options joined by "; ".
 * What is published comes from src/statistics instead: danfojs counts nulls,
 * merges group keys and sorts text the wrong way (see docs in README).
 * @example (await toFrame(survey, survey.population('municipality'))).head(5)
 */
export async function toFrame(survey: Survey, cases: Iterable<Respondent | Cooperation>): Promise<DataFrame> {
  const { DataFrame } = await import('danfojs-node');
  const all = [...cases];
  const ids = new Set(all.flatMap(({ answers }) => [...answers.keys()]));
  const questions = survey.questions.filter(({ id, type }) => ids.has(id) && type !== 'list' && type !== 'grid');
  const hasOrganisations = survey.organisations.length > 0;
  const row = inLanguage({ sv: 'Rad', en: 'Row' });
  const ofOrganisation = inLanguage({ sv: ['Organisation', 'Kod', 'Grupp'], en: ['Organisation', 'Code', 'Group'] });
  const columns = [row, ...(hasOrganisations ? ofOrganisation : []), ...questions.map(({ id }) => id)];
  const rows = all.map((oneCase) => {
    const { organisation } = 'respondent' in oneCase ? oneCase.respondent : oneCase;
    return [
      oneCase.row,
      ...(hasOrganisations ? [organisation?.name ?? '–', organisation?.code ?? '–', organisation?.group ?? '–'] : []),
      ...questions.map((question) => answerText(question, oneCase)),
    ];
  });
  // Types are told: danfojs would take a code such as 0114 for a number, and count with it.
  return new DataFrame(rows, { columns, dtypes: columns.map((column) => (column === row ? 'int32' : 'string')) });
}

function answerText(question: Question, { answers }: Case): string {
  const answer: Answer = answers.get(question.id) ?? { state: 'not-asked' };
  if (answer.state !== 'answered') return answer.state === 'missing' ? notAnswered() : notAsked();
  return [
    ...answer.options.map((option) => labelOf(question, option)),
    ...(answer.text === null ? [] : [answer.text]),
  ].join('; ');
}
