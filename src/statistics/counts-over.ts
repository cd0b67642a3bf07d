import type { Cases } from '../survey/cases';
import type { Condition, Measure } from '../survey/measure';
import { Count } from './count';
import { countedOfEach } from './counted-of-each';
import { measuredOf } from './measured';

/** One count of several over the same base. */
export interface Category {
  readonly key: string;
  readonly label: string;
  readonly condition: Condition;
}

/** Counts over one base, which is made once. */
export function countsOver<C>(
  cases: Cases<unknown>,
  { base, unit }: Pick<Measure, 'base' | 'unit'>,
  categories: readonly Category[],
): { readonly baseRows: readonly C[]; readonly counts: Count<C>[] } {
  const { survey } = cases;
  const whole: Measure = { rows: cases.kind, where: cases.conditions, base, counted: null, unit };
  const { baseRows } = measuredOf(whole, cases.rows, survey);
  const countedBy = countedOfEach(whole, baseRows, survey);
  const counts = categories.map(({ key, label, condition }) => {
    const measure: Measure = { ...whole, counted: condition };
    return new Count<C>({ key, label, measure, survey }, { baseRows, rows: countedBy(condition) });
  });
  return { baseRows: baseRows as readonly C[], counts };
}
