/**
 * The options that stand in one cell. A label may hold the separator itself:
 * of all ways to split, the longest known option is taken from the left.
 * @param isKnown Whether a text is an option.
 * @example splitOptions('Ice cream, cake, Pie', ', ', (one) => ['Ice cream, cake', 'Pie'].includes(one)) // two
 */
export function splitOptions(text: string, separator: string, isKnown: (part: string) => boolean): string[] {
  const mark = separator.trim() || separator;
  const pieces = text.split(mark).map((piece) => piece.trim());
  const parts: string[] = [];
  for (let at = 0; at < pieces.length;) {
    const ends = Array.from({ length: pieces.length - at }, (_, back) => pieces.length - back);
    const end = ends.find((one) => isKnown(joined(pieces.slice(at, one), separator))) ?? at + 1;
    const part = joined(pieces.slice(at, end), separator);
    if (part !== '') parts.push(part);
    at = end;
  }
  return parts;
}

const joined = (pieces: readonly string[], separator: string): string => pieces.join(separator);
