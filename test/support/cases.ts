import type { Answer, Case } from '../../src/survey/case';
import type { Question } from '../../src/survey/question';

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

/** Cases from short answers: 'ab' chose a and b, '' did not answer, null was not asked. */
export const casesOf = (answers: readonly (string | null)[]): Case[] =>
  answers.map((short, index) => ({ sheet: 'S', row: index + 1, answers: new Map([['q', answerOf(short)]]) }));

function answerOf(short: string | null): Answer {
  if (short === null) return { state: 'not-asked' };
  return short === '' ? { state: 'missing' } : { state: 'answered', options: [...short], text: null };
}
