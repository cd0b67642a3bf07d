import type { Answer } from '../../src/survey/case';
import { Cases } from '../../src/survey/cases';
import type { Question } from '../../src/survey/question';
import type { Respondent } from '../../src/survey/respondent';
import { inventedSurvey } from './invented-survey';

export const QUESTION: Question = {
  id: 'q',
  number: 1,
  type: 'multiple',
  text: 'Fråga?',
  options: [
    { id: 'a', label: 'A' },
    { id: 'b', label: 'B' },
    { id: 'c', label: 'C' },
  ],
  asked: null,
  columns: new Map(),
};

/** Rows of any kind, as if picked from a survey: where only tests of one's own look at them. */
export const rowsOf = <C>(rows: readonly C[]): Cases<C> => new Cases(inventedSurvey(), 'respondents', [], rows);

/** Respondents of a survey of one question: 'ab' chose a and b, '' did not answer, null was not asked. */
export const casesOf = (answers: readonly (string | null)[], question: Question = QUESTION): Cases<Respondent> =>
  respondentsOf(
    [question],
    answers.map((short) => ({ [question.id]: answerOf(short) })),
  );

/** Respondents of a survey with these questions and answers, municipalities all. */
export const respondentsOf = (
  questions: readonly Question[],
  answers: readonly Readonly<Record<string, Answer>>[],
): Cases<Respondent> => {
  const byId = new Map(questions.map((question) => [question.id, question]));
  const respondents = answers.map((own, index): Respondent => {
    const code = `${1000 + index}`;
    return {
      ...{ sheet: 'S', row: index + 1, id: code, kind: 'municipality', questions: byId },
      organisation: { code, name: `Kommun ${code}`, kind: 'municipality', group: null },
      answers: new Map(questions.map(({ id }) => [id, own[id] ?? { state: 'missing' }])),
    };
  });
  const organisations = respondents.flatMap(({ organisation }) => organisation ?? []);
  return inventedSurvey({ respondents, organisations, questions }).respondents;
};

function answerOf(short: string | null): Answer {
  if (short === null) return { state: 'not-asked' };
  return short === '' ? { state: 'missing' } : { state: 'answered', options: [...short], text: null };
}
