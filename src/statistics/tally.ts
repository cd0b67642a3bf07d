import { Count } from './count';
import { groupBy } from '../input/group-by';

/**
 * How many cases belong to each owner, such as cooperations to a municipality:
 * counts of the same base, most first, equal ones by label in Swedish order.
 */
export function tally<C>(
  cases: readonly C[],
  ownerOf: (oneCase: C) => { readonly key: string; readonly label: string } | null,
): Count<C>[] {
  const owners = new Map<string, string>();
  for (const oneCase of cases) {
    const owner = ownerOf(oneCase);
    if (owner) owners.set(owner.key, owner.label);
  }
  const byOwner = groupBy(cases, (oneCase) => ownerOf(oneCase)?.key);
  const swedish = new Intl.Collator('sv');
  return [...owners]
    .map(([key, label]) => new Count(key, label, byOwner.get(key) ?? [], cases))
    .sort((a, b) => b.count - a.count || swedish.compare(a.label, b.label));
}
