import { chosen, type Case } from '../survey/case';
import type { Question } from '../survey/question';
import { Count } from './count';
import type { Distribution } from './distribution';

/** One tick of a multiple-response question: a cell of the export. */
export interface Mention<C extends Case = Case> {
  readonly of: C;
  readonly option: string;
}

/**
 * Each option's share of all mentions: the base is ticks, not cases, so the
 * shares sum to 100 and say nothing of how many cases mention anything.
 */
export function mentions<C extends Case>(
  cases: readonly C[],
  question: Question,
  baseLabel: string,
): Distribution<Mention<C>> {
  const all = cases.flatMap((of) => chosen(of, question.id).map((option) => ({ of, option })));
  return {
    title: question.text,
    baseLabel,
    baseRows: all,
    counts: question.options.map(
      ({ id, label }) =>
        new Count(
          id,
          label,
          all.filter(({ option }) => option === id),
          all,
        ),
    ),
    missing: [],
  };
}
