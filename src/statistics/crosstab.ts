import type { Cases } from '../survey/cases';
import { organisationOf } from '../survey/case-of';
import type { Condition } from '../survey/measure';
import type { Question } from '../survey/question';
import { where } from '../survey/where';

/** One column of a crosstab: the cases of a group. */
export interface Group<C> {
  readonly key: string;
  readonly label: string;
  readonly cases: Cases<C>;
}

/**
 * Splits cases into the municipality groups of the register, or by the options
 * of a question, in the register's or codebook's order and empty ones too, so
 * that a statistic of each makes a crosstab. Who belongs to none is left out.
 * @throws Error `unknown group: …` if an organisation has a group that the register lacks.
 * @example crosstab(survey.population('municipality'), 'group').map(({ label, cases }) => engagement(cases).any.as(label))
 */
export function crosstab<C>(cases: Cases<C>, by: 'group' | Question): Group<C>[] {
  const { groups } = cases.survey;
  if (by === 'group') {
    for (const row of cases) {
      const group = organisationOf(row)?.group ?? null;
      if (group !== null && !groups.some(({ key }) => key === group))
        throw new Error(`unknown group: ${group} (known: ${groups.map(({ key }) => key).join(', ')})`);
    }
  }
  const columns: { key: string; label: string; condition: Condition }[] =
    by === 'group'
      ? groups.map(({ key, label }) => ({ key, label, condition: { is: 'group', group: key } }))
      : by.options.map(({ id, label }) => ({ key: id, label, condition: where.chose(by.id, id) }));
  return columns.map(({ key, label, condition }) => ({ key, label, cases: cases.where(condition) }));
}
