import type { Case } from '../survey/case';
import type { Cases } from '../survey/cases';
import type { Question } from '../survey/question';
import type { Distribution } from './distribution';
import { distributionOver, optionsOf } from './distribution-over';
import type { Mention } from './measured';

/**
 * Each option's share of all mentions: the base is ticks, not cases, so the
 * shares sum to 100 and say nothing of how many cases mention anything.
 * @param words What the ticks are called, in Swedish: "områden".
 */
export const mentions = <C extends Case>(
  cases: Cases<C>,
  question: Question,
  words?: string,
): Distribution<Mention<C>> =>
  distributionOver(
    cases,
    {
      title: question.text,
      base: { state: 'answered', questions: [question.id], ...(words !== undefined && { words }) },
      unit: { of: 'ticks', question: question.id },
    },
    optionsOf(question),
  );
