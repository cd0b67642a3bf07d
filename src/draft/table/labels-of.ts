import { matchKey } from '../../input/normalise-text';
import type { Label } from './column';

/** Counts answers that are the same but for letter case; each keeps the spelling met most often. */
export function labelsOf(cells: Iterable<string | null>): Map<string, Label> {
  const spellings = new Map<string, Map<string, number>>();
  for (const cell of cells) {
    if (cell === null) continue;
    const key = matchKey(cell);
    const own = spellings.get(key) ?? new Map<string, number>();
    own.set(cell, (own.get(cell) ?? 0) + 1);
    spellings.set(key, own);
  }
  return new Map(
    [...spellings].map(([key, own]) => {
      const [text] = [...own].reduce((most, one) => (one[1] > most[1] ? one : most));
      return [key, { text, count: [...own.values()].reduce((sum, count) => sum + count, 0) }];
    }),
  );
}
