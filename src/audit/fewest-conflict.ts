import { fewest } from '../solver/fewest';
import { neighbourhoods } from './neighbourhood';
import { smallestConflict, testOf, withMade, type Conflict, type ConflictSearch } from './smallest-conflict';
import { smallestSet } from '../solver/smallest-set';

/** What cannot be true at once. */
export interface FewestConflict extends Conflict {
  /** Whether no fewer claims contradict it; otherwise only that none of them can be left out. */
  readonly proven: boolean;
}

/**
 * The conflict of the fewest claims, wherever they stand; the nearest of several, and otherwise one of numbers that
 * are printed as they are counted. Where that takes too long to show, the nearest one.
 * @returns Null if nothing contradicts what the search starts from.
 */
export function fewestConflict(
  search: ConflictSearch,
  isCounted: (claim: string) => boolean = () => false,
): FewestConflict | null {
  const near = smallestConflict(search);
  if (!near) return null;
  const { fixed, fails } = testOf(search);
  const { claims = [], sources = [] } = [...neighbourhoods(withMade(search), search.start)].at(-1) ?? {};
  const others = claims.filter((id) => search.held.has(id) && !fixed.includes(id));
  const { items, proven } = fewest(others, (some) => fails(some, sources), near.claims, search.solve, isCounted);
  return items.length === near.claims.length
    ? { ...near, proven }
    : { claims: items, sources: smallestSet(sources, (some) => fails(items, some)), proven };
}
