import { closest, distance } from 'fastest-levenshtein';

/** ` (did you mean "…"?)` if a known text is near enough to be meant, and not the same, else an empty string. */
export function didYouMean(found: string, known: readonly string[]): string {
  if (known.length === 0) return '';
  const nearest = closest(found, known);
  const far = distance(found, nearest);
  // Of short texts something must be left: "x" is not a slip for "Ja".
  const isNear = far > 0 && far <= Math.max(2, found.length / 3) && far < Math.max(found.length, nearest.length);
  return isNear ? ` (did you mean "${nearest}"?)` : '';
}
