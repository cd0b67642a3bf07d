import type { Cases } from '../survey/cases';
import type { Condition } from '../survey/measure';
import { Count } from './count';
import type { DistinctValue } from './distinct-value';
import { measuredOf } from './measured';

/**
 * How many distinct values rows have in a field: countries of cooperations,
 * names of projects. Of several fields, combinations are counted. The base is
 * all distinct values; with a condition, those of the rows for which it holds are counted.
 * @throws Error `unknown question: …`, or `not one value a row: …` of a multiple-response question
 * @example distinct(survey.table('cooperations'), ['land'], 'Länder').count
 */
export function distinct<C>(
  cases: Cases<C>,
  fields: readonly string[],
  label: string,
  { counted = null, key = label }: { readonly counted?: Condition | null; readonly key?: string } = {},
): Count<DistinctValue<C>> {
  const { survey, kind, conditions } = cases;
  const measure = {
    rows: kind,
    where: conditions,
    base: { state: 'all', questions: [] },
    counted,
    unit: { of: 'values', fields },
  } as const;
  return new Count({ key, label, measure, survey }, measuredOf(measure, cases.rows, survey));
}
