import type { Answer } from '../survey/case';
import type { Question } from '../survey/question';

type Answered = Extract<Answer, { state: 'answered' }>;

const NOT_ASKED: Answer = { state: 'not-asked' };

/** Whether routing asks a question, given the answers to the earlier ones. */
export const isAsked = ({ asked }: Pick<Question, 'asked'>, answers: ReadonlyMap<string, Answer>): boolean => {
  if (!asked) return true;
  const earlier = answers.get(asked.question);
  return earlier?.state === 'answered' && asked.any.some((option) => earlier.options.includes(option));
};

/**
 * Applies routing in the questionnaire's order. An answer to a question that
 * should not have been asked does not count; `onOutside` hears of it.
 */
export function route(
  questions: readonly Question[],
  read: ReadonlyMap<string, Answer>,
  onOutside: (question: Question, answer: Answered) => void,
): Map<string, Answer> {
  const routed = new Map<string, Answer>();
  for (const question of questions) {
    const answer = read.get(question.id) ?? { state: 'missing' };
    if (isAsked(question, routed)) routed.set(question.id, answer);
    else {
      if (answer.state === 'answered') onOutside(question, answer);
      routed.set(question.id, NOT_ASKED);
    }
  }
  return routed;
}
