import { textOf } from '../survey/case';
import type { Cases } from '../survey/cases';
import type { Count } from './count';
import { tally } from './tally';

/**
 * Rows by what stands in a field of text, such as a name that respondents gave,
 * most first; those without are in no count.
 */
export function byName<C>(cases: Cases<C>, field: string): Count<C>[] {
  const names = new Set(cases.rows.flatMap((one) => textOf(one as never, field) ?? []));
  return tally(
    cases,
    [...names].map((name) => ({ key: name, label: name, condition: { is: 'named', field, name } })),
  );
}
