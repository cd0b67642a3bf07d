import type { Solver } from './solver';
import { cheapestHittingSet } from './cheapest-hitting-set';

/** What fails together with as few items as possible. */
export interface Fewest {
  readonly items: readonly string[];
  /** Whether it is shown that no fewer items fail; otherwise only that none of these can be left out. */
  readonly proven: boolean;
}

/**
 * The fewest items that fail together: each set of items that can be left out so that the rest
 * passes has one of them, so such sets are collected until the fewest items that meet them all fail.
 * @param known Items that fail, none of which can be left out; kept where no fewer do.
 * @param likes Items that are taken rather than others where as few of both do.
 * @param effort After so many sets the search ends without a proof.
 * @see Ignatiev, Previti, Liffiton and Marques-Silva, Smallest MUS Extraction with Minimal Hitting Set Dualization, CP 2015.
 */
export function fewest(
  items: readonly string[],
  fails: (some: readonly string[]) => boolean,
  known: readonly string[],
  solve: Solver,
  likes: (item: string) => boolean = () => false,
  effort = 60,
): Fewest {
  const corrections: string[][] = [];
  for (let round = 0; round < effort; round++) {
    const some = cheapestHittingSet(corrections, (item) => (likes(item) ? 1000 : 1001), solve);
    if (some.length >= known.length) return { items: known, proven: true };
    if (fails(some)) return { items: items.filter((item) => some.includes(item)), proven: true };
    const kept = new Set(grown(some, items, fails));
    corrections.push(items.filter((item) => !kept.has(item)));
  }
  return { items: known, proven: false };
}

/** As many items as pass together with those that already do; later ones are left out rather than earlier ones. */
function grown(
  passing: readonly string[],
  items: readonly string[],
  fails: (some: readonly string[]) => boolean,
): readonly string[] {
  const add = (kept: readonly string[], open: readonly string[]): readonly string[] => {
    if (open.length === 0) return kept;
    const all = [...kept, ...open];
    if (!fails(all)) return all;
    if (open.length === 1) return kept;
    const half = Math.ceil(open.length / 2);
    return add(add(kept, open.slice(0, half)), open.slice(half));
  };
  return add(
    passing,
    items.filter((item) => !passing.includes(item)),
  );
}
