import { chose, hasAnswered, wasAsked, type Case } from '../survey/case';
import type { Question } from '../survey/question';
import { Count } from './count';
import type { Distribution } from './distribution';

/** Which cases the shares are of. */
export type Base = 'answered' | 'asked' | 'all';

const IN_BASE: Record<Base, (oneCase: Case, question: string) => boolean> = {
  answered: hasAnswered,
  asked: wasAsked,
  all: () => true,
};

/**
 * How many cases chose each option of a single-choice or multiple-response
 * question, in the codebook's order. The base is, unless told otherwise, those
 * who answered; with multiple response the shares may sum to more than 100.
 * @param baseLabel What the base is made of, in Swedish, such as "kommuner som svarat".
 * @throws Error if the question has no options.
 * @example frequencies(survey.municipalities, survey.question('hinder'), 'kommuner som svarat')
 */
export function frequencies<C extends Case>(
  cases: readonly C[],
  question: Question,
  baseLabel: string,
  base: Base = 'answered',
): Distribution<C> {
  if (question.options.length === 0)
    throw new Error(`question without options: ${question.id} is of type ${question.type}`);
  const baseRows = cases.filter((oneCase) => IN_BASE[base](oneCase, question.id));
  return {
    title: question.text,
    baseLabel,
    baseRows,
    counts: question.options.map(
      ({ id, label }) =>
        new Count(
          id,
          label,
          baseRows.filter((oneCase) => chose(oneCase, question.id, id)),
          baseRows,
        ),
    ),
    missing: cases.filter((oneCase) => wasAsked(oneCase, question.id) && !hasAnswered(oneCase, question.id)),
  };
}
