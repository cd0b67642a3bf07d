import { groupBy } from '../input/group-by';
import type { Condition } from '../survey/measure';
import type { Aspects, Values } from './aspects';
import { holdsBy } from './holds-by';
import type { SurveyRow } from './survey-row';

/** Rows that are the same to an attacker, in all that is asked of what he knows. */
export interface RowClass {
  readonly id: string;
  /** Of one of them, by the aspects that the conditions need. */
  readonly values: Values;
  readonly rows: readonly SurveyRow[];
}

/** Classes of rows for which the same of some conditions hold; only aspects that are known decide them. */
export function classesOf(rows: readonly SurveyRow[], conditions: readonly Condition[], aspects: Aspects): RowClass[] {
  const needed = aspects.needed(conditions) ?? [];
  const valued = rows.map((row) => ({ row, values: new Map(needed.map(({ key, valueOf }) => [key, valueOf(row)])) }));
  const signed = groupBy(valued, ({ values }) => {
    const view = aspects.view(values);
    return conditions.map((one) => (holdsBy(one, view) ? '1' : '0')).join('');
  });
  return [...signed.values()].map((own, at) => ({
    id: `c${at}`,
    values: own[0]?.values ?? new Map(),
    rows: own.map(({ row }) => row),
  }));
}
