import { hasAnswered, wasAsked, type Case } from '../survey/case';
import type { Question } from '../survey/question';
import { Count } from './count';

/** For each question how many answered, of those who were asked. */
export function itemResponse<C extends Case>(cases: readonly C[], questions: readonly Question[]): Count<C>[] {
  return questions.map(({ id, text }) => {
    const asked = cases.filter((oneCase) => wasAsked(oneCase, id));
    return new Count(
      id,
      text,
      asked.filter((oneCase) => hasAnswered(oneCase, id)),
      asked,
    );
  });
}
