import { checkIds } from '../survey/check-ids';
import type { Condition, Measure } from '../survey/measure';
import type { SurveyRows } from '../survey/survey-rows';
import { valueTest, type ValueTest } from '../survey/value-test';
import { countedOf } from './measured';

/**
 * What several conditions count of one base. Where each asks for one value, as
 * those of organisations, names and options do, the base is gone through once
 * for all of them: each of as many organisations as rows would else look at every row.
 * @throws Error `unknown question: …`, `unknown organisation: …`, as the condition itself does
 */
export function countedOfEach(
  measure: Measure,
  baseRows: readonly unknown[],
  survey: SurveyRows,
): (condition: Condition) => readonly unknown[] {
  const lookups = new Map<string, ReadonlyMap<unknown, readonly unknown[]>>();
  return (condition) => {
    const test = measure.unit.of === 'rows' ? valueTest(condition) : null;
    const [value, ...others] = test?.values ?? [];
    if (!test || value === undefined || others.length > 0)
      return countedOf({ ...measure, counted: condition }, baseRows, survey);
    checkIds(condition, survey);
    let byValue = lookups.get(test.of);
    if (!byValue) lookups.set(test.of, (byValue = rowsByValue(baseRows, test)));
    return byValue.get(value) ?? [];
  };
}

/** Rows by each of their values, in their order. */
function rowsByValue(rows: readonly unknown[], { valuesOf }: ValueTest): Map<unknown, unknown[]> {
  const byValue = new Map<unknown, unknown[]>();
  for (const row of rows) {
    for (const value of new Set(valuesOf(row))) {
      const own = byValue.get(value);
      if (own) own.push(row);
      else byValue.set(value, [row]);
    }
  }
  return byValue;
}
