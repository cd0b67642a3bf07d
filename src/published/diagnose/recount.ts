import type { Cooperation } from '../../survey/cooperation';
import { isOwn, type Measure } from '../../survey/measure';
import type { Respondent } from '../../survey/respondent';
import { measured } from '../../statistics/measured';
import type { CountedRows } from '../evidence/counted-rows';

/** Rows that are counted beside those that count. */
export interface Besides {
  readonly respondents: readonly Respondent[];
  readonly cooperations: readonly Cooperation[];
}

/** Counts again by another measure. Null if a predicate of a cell takes part: it may know of these rows alone. */
export function recount(count: CountedRows, changes: Partial<Measure>, besides?: Besides): CountedRows | null {
  const measure = { ...count.measure, ...changes };
  if (isOwn(measure)) return null;
  const { respondents, cooperations, organisations, questions, groups, populations } = count.survey;
  const all = {
    respondents: [...respondents, ...(besides?.respondents ?? [])],
    cooperations: [...cooperations, ...(besides?.cooperations ?? [])],
    organisations,
    questions,
    groups,
    populations,
  };
  const { rows, baseRows } = measured(measure, all);
  return withRows({ key: count.key, label: count.label, measure, survey: count.survey }, rows, baseRows);
}

/** A Count of the same name and other rows. */
export const withRows = (
  { key, label, measure, survey }: Pick<CountedRows, 'key' | 'label' | 'measure' | 'survey'>,
  rows: readonly unknown[],
  baseRows: readonly unknown[],
): CountedRows => ({ key, label, measure, survey, rows, baseRows, count: rows.length, base: baseRows.length });

/** A Count without the rows that a test does not keep; null for distinct values, which are no rows. */
export const kept = (count: CountedRows, keep: (row: unknown) => boolean): CountedRows | null =>
  count.measure.unit.of === 'values' ? null : withRows(count, count.rows.filter(keep), count.baseRows.filter(keep));
