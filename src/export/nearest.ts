import { closest, distance } from 'fastest-levenshtein';

/** ` (did you mean "…"?)` if a known text is near enough to be meant, and not the same, else an empty string. */
export function didYouMean(found: string, known: readonly string[]): string {
  if (known.length === 0) return '';
  const nearest = closest(found, known);
  const far = distance(found, nearest);
  return far > 0 && far <= Math.max(2, found.length / 3) ? ` (did you mean "${nearest}"?)` : '';
}
