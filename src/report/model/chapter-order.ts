import type { ClaimResult } from '../../published/claims/claim-result';

/**
 * Notebooks in the order of the report: by the first printed number that each
 * checks. Those that check none come in the order of their names; numbered ones
 * before all others where the report prints nothing.
 * @param claims In the report's order.
 * @example chapterOrder(['0-metod.ipynb', 'sammanfattning.ipynb'], claims)
 */
export function chapterOrder(notebooks: readonly string[], claims: readonly ClaimResult[]): string[] {
  const place = (name: string): number => {
    const at = claims.findIndex(({ notebook }) => notebook === name);
    return at < 0 ? Infinity : at;
  };
  const names = [...notebooks].sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
  return names
    .map((name) => ({ name, at: place(name) }))
    .sort((a, b) => (a.at === b.at ? 0 : a.at - b.at))
    .map(({ name }) => name);
}
