import { groupBy } from '../input/group-by';

/** One column of a crosstab: the cases of a group. */
export interface Group<C> {
  readonly key: string;
  readonly label: string;
  readonly rows: readonly C[];
}

/**
 * Splits cases into groups of a fixed list and order, empty groups too, so
 * that a statistic of each group makes a crosstab. Cases without a key are left out.
 * @throws Error `unknown group: …` if a case has a key that the list lacks.
 * @example crosstab(survey.municipalities, GROUPS, (c) => c.organisation.group).map(({ rows }) => share(rows))
 */
export function crosstab<C>(
  cases: readonly C[],
  groups: readonly { readonly key: string; readonly label: string }[],
  keyOf: (oneCase: C) => string | null,
): Group<C>[] {
  const byKey = groupBy(cases, keyOf);
  for (const key of byKey.keys()) {
    if (key !== null && !groups.some((group) => group.key === key))
      throw new Error(`unknown group: ${key} (known: ${groups.map((group) => group.key).join(', ')})`);
  }
  return groups.map(({ key, label }) => ({ key, label, rows: byKey.get(key) ?? [] }));
}
