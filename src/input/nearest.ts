import { closest, distance } from 'fastest-levenshtein';

/** Longer texts are no slips of the pen, and comparing them takes long. */
const LONGEST = 300;

/** The known text that was probably meant: near enough, and not the same; null if there is none. */
export function nearest(found: string, known: readonly string[]): string | null {
  if (found.length > LONGEST) return null;
  const most = Math.max(2, found.length / 3);
  // Texts differ by as many characters at least as one is longer.
  const possible = known.filter(({ length }) => Math.abs(length - found.length) <= most);
  if (possible.length === 0) return null;
  const best = closest(found, possible);
  const far = distance(found, best);
  // Of short texts something must be left: "x" is not a slip for "Ja".
  const isNear = far > 0 && far <= most && far < Math.max(found.length, best.length);
  return isNear ? best : null;
}

/** ` (did you mean "…"?)` if a known text is near enough to be meant, and not the same, else an empty string. */
export function didYouMean(found: string, known: readonly string[]): string {
  const best = nearest(found, known);
  return best === null ? '' : ` (did you mean "${best}"?)`;
}
