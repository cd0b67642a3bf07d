import { conditionsIn, type Measure } from '../survey/measure';
import { Count } from './count';
import { countedOf } from './measured';

/**
 * Counts of one base put together: who is in any of them, once.
 * @throws Error `different bases: …` if the counts are not of one population and base
 * @example summed(byOrganisation(aktiva).counts.slice(0, 10), 'De tio främsta')
 */
export function summed<C>(counts: readonly Count<C>[], label: string, key = label): Count<C> {
  const [first, ...others] = counts;
  if (!first) throw new Error(`nothing to sum: ${label} has no counts`);
  for (const other of others) {
    if (!haveOneBase(first, other))
      throw new Error(`different bases: "${first.label}" and "${other.label}" cannot be summed`);
  }
  const conditions = counts.flatMap(({ measure }) => measure.counted ?? []);
  const isWhole = conditions.length < counts.length;
  const { baseRows, survey } = first;
  const measure: Measure = { ...first.measure, counted: isWhole ? null : { is: 'some', of: conditions } };
  // Counted again: ticks and distinct values of two statistics are equal, not the same.
  return new Count<C>({ key, label, measure, survey }, { rows: countedOf(measure, baseRows, survey), baseRows });
}

/** Whether population and base are picked in the same way; what the base is called makes no difference. */
function haveOneBase(one: Count, other: Count): boolean {
  const textOf = ({ measure: { rows, where, base, unit } }: Count): string =>
    JSON.stringify([rows, where, base.state, base.questions, unit]);
  // Of two predicates that read the same, each may know of other rows.
  const predicatesOf = ({ measure }: Count): unknown[] =>
    conditionsIn(measure.where).flatMap((each) => (each.is === 'own' ? [each.test] : []));
  const own = predicatesOf(one);
  return (
    one.survey === other.survey &&
    textOf(one) === textOf(other) &&
    predicatesOf(other).every((test, at) => test === own[at])
  );
}
