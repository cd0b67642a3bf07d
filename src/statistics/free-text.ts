import type { Case } from '../survey/case';
import type { Cases } from '../survey/cases';
import type { Count } from './count';
import { countsOver } from './counts-over';

/**
 * Cases whose free text to any of some questions contains a keyword, in any
 * letter case. The base is the cases that wrote something there. A keyword is
 * a reading aid, no coding: look at the texts too.
 * @param without A keyword that must not occur in the same text.
 */
export function mentioning<C extends Case>(
  cases: Cases<C>,
  questions: readonly string[],
  keyword: string,
  without: string | null = null,
): Count<C> {
  const { counts } = countsOver<C>(cases, { base: { state: 'wrote', questions }, unit: { of: 'rows' } }, [
    { key: keyword, label: keyword, condition: { is: 'mentions', questions, keyword, without } },
  ]);
  return counts[0] as Count<C>;
}
