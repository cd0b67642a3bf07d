import type { Answer } from '../survey/case';
import type { Question } from '../survey/question';
import { meetsStep, routed } from '../survey/routing';
import { RowAnswers } from '../survey/row-answers';

type Answered = Extract<Answer, { state: 'answered' }>;

const [MISSING, NOT_ASKED]: readonly [Answer, Answer] = [{ state: 'missing' }, { state: 'not-asked' }];

/** Whether routing asks a question, given the answers to the earlier ones. */
export const isAsked = ({ asked }: Pick<Question, 'asked'>, answers: ReadonlyMap<string, Answer>): boolean =>
  asked === null || routed(asked, (step) => meetsStep(step, answers.get(step.question)), EVERY_SOME);

const EVERY_SOME = {
  every: (parts: readonly boolean[]): boolean => parts.every(Boolean),
  some: (parts: readonly boolean[]): boolean => parts.some(Boolean),
};

/**
 * Applies routing in the questionnaire's order; lists are answered on another sheet. An answer to a question that
 * should not have been asked does not count; `onOutside` hears of it.
 */
export function route(
  questions: ReadonlyMap<string, Question>,
  read: ReadonlyMap<string, Answer>,
  onOutside: (question: Question, answer: Answered) => void,
): RowAnswers {
  const routed = new RowAnswers(questions);
  for (const question of questions.values()) {
    if (question.type === 'list' || question.type === 'grid') continue;
    const answer = read.get(question.id) ?? MISSING;
    if (isAsked(question, routed)) routed.set(question.id, answer);
    else {
      if (answer.state === 'answered') onOutside(question, answer);
      routed.set(question.id, NOT_ASKED);
    }
  }
  for (const { id, items } of questions.values()) if (items) routed.set(id, ofItems(items, routed));
  return routed;
}

/** A grid is answered if any of its items is, and not asked if none was. */
function ofItems(items: readonly string[], answers: ReadonlyMap<string, Answer>): Answer {
  const states = items.map((item) => answers.get(item)?.state);
  if (states.includes('answered')) return { state: 'answered', options: [], text: null };
  return states.includes('missing') ? MISSING : NOT_ASKED;
}
