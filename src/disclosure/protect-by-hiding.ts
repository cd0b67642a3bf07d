import { fewest } from '../solver/fewest';
import { smallestSet } from '../solver/smallest-set';
import type { Asker } from './asker';
import { learnsFrom } from './exposed';
import type { Secret } from './find-exposed';
import { nearLines } from './near-lines';
import type { SmallGroupSettings } from './small-group-settings';

/** Numbers that are hidden wherever they are told, by the keys of their lines. */
export interface Hidden {
  readonly lines: readonly string[];
  /** Whether it is shown that no fewer protect. */
  readonly fewest: boolean;
}

/** The fewest numbers to hide so that nothing too much is learnt any more: the small ones, and those that give them away. */
export function protectByHiding(
  asker: Asker,
  secrets: readonly Secret[],
  settings: SmallGroupSettings,
): Hidden | null {
  const items = nearLines(asker.model, secrets);
  const protects = (hidden: readonly string[]): boolean => {
    const without = new Set(hidden);
    const seen = new Set([...asker.all].filter((line) => !without.has(line)));
    return secrets.every(({ target }) => learnsFrom(asker, target, settings, seen) === null);
  };
  if (!protects(items)) return null;
  const small = smallestSet(items, protects);
  const { items: lines, proven } = fewest(items, protects, small, asker.solve);
  return { lines, fewest: proven };
}
