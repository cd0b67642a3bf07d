import { Count } from './count';

/**
 * Counts of one base put together: who is in any of them, once.
 * @throws Error `different bases: …` if the counts are not of one population and base
 * @example summed(byOrganisation(aktiva).counts.slice(0, 10), 'De tio främsta')
 */
export function summed<C>(counts: readonly Count<C>[], label: string, key = label): Count<C> {
  const [first, ...others] = counts;
  if (!first) throw new Error(`nothing to sum: ${label} has no counts`);
  const baseOf = ({ measure }: Count<C>): string => JSON.stringify({ ...measure, counted: null });
  for (const other of others) {
    if (baseOf(other) !== baseOf(first))
      throw new Error(`different bases: "${first.label}" and "${other.label}" cannot be summed`);
  }
  const conditions = counts.flatMap(({ measure }) => measure.counted ?? []);
  const isWhole = conditions.length < counts.length;
  const inAny = new Set<C>(counts.flatMap(({ rows }) => rows));
  return new Count<C>(
    {
      ...{ key, label, survey: first.survey },
      measure: { ...first.measure, counted: isWhole ? null : { is: 'some', of: conditions } },
    },
    { rows: first.baseRows.filter((row) => inAny.has(row)), baseRows: first.baseRows },
  );
}
