/**
 * Groups items by key, keys in order of first appearance.
 * @example groupBy(survey.table('cooperations'), (c) => c.respondent.id)
 */
export function groupBy<T, K>(items: readonly T[], key: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const own = key(item);
    const group = groups.get(own);
    if (group) group.push(item);
    else groups.set(own, [item]);
  }
  return groups;
}
