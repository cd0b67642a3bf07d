/** A stretch of a text: from, to (exclusive). */
export type Stretch = readonly [from: number, to: number];

/** A kind of detail that tells who somebody is. */
export interface Detail {
  /** What is shown instead: in messages, and in what readers of the report see. */
  readonly en: string;
  readonly sv: string;
  /**
   * Where it stands in a text of one form (see seen-text.ts), in order. Takes
   * time in proportion to the text, whatever stands in it.
   */
  find(text: string): Stretch[];
}

/** Where a pattern (with flag g) stands, for matches that pass a test. */
export const stretches = (
  text: string,
  pattern: RegExp,
  test: (match: RegExpExecArray) => boolean = () => true,
): Stretch[] => [...text.matchAll(pattern)].filter(test).map((match) => [match.index, match.index + match[0].length]);

/** In order, the longest of those that begin in one place, without those that another one covers. */
export function apart(found: readonly Stretch[]): Stretch[] {
  const kept: Stretch[] = [];
  for (const one of [...found].sort(([a, to], [b, other]) => a - b || other - to))
    if (one[0] >= (kept.at(-1)?.[1] ?? 0)) kept.push(one);
  return kept;
}
