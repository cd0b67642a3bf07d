import type { Case } from '../survey/case';
import type { Cases } from '../survey/cases';
import type { Question } from '../survey/question';
import type { Distribution } from './distribution';
import { frequencies, type FrequenciesOptions } from './frequencies';

/** One item of a grid with its distribution. */
export interface GridItem<C> {
  /** Id of the item's question: `speed.bus`. */
  readonly id: string;
  readonly label: string;
  readonly counts: Distribution<C>;
}

/**
 * The distribution of each item of a grid, each with a base of its own: who
 * answered one item need not have answered the next.
 * @throws Error if the question is no grid.
 * @example grid(survey.respondents, survey.question('speed')).map(({ label, counts }) => [label, counts.base])
 */
export function grid<C extends Case>(
  cases: Cases<C>,
  question: Question,
  options: FrequenciesOptions = {},
): GridItem<C>[] {
  const { id, type, items } = question;
  if (!items) throw new Error(`no grid: ${id} is of type ${type}; frequencies() counts its options`);
  return items.map((item) => {
    const own = cases.survey.question(item);
    return { id: item, label: own.text, counts: frequencies(cases, own, options) };
  });
}
