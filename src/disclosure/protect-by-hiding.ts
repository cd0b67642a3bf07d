import { fewest } from '../solver/fewest';
import { smallestSet } from '../solver/smallest-set';
import type { Asker, Seen } from './asker';
import { learnsFrom } from './exposed';
import type { Secret } from './find-exposed';
import { nearLines } from './near-lines';
import type { SmallGroupSettings } from './small-group-settings';

/** What is hidden so that nothing too much is learnt any more. */
export interface Hidden {
  /** Keys of numbers that are hidden wherever they are told, or ids of things that are left out. */
  readonly items: readonly string[];
  /** Whether it is shown that no fewer protect. */
  readonly fewest: boolean;
}

/** Where more numbers than these must be hidden whole tables are left out instead. */
const MOST = 6;

/** The fewest numbers to hide: the small ones, and those that give them away. Null where there are too many. */
export function protectByHiding(asker: Asker, secrets: readonly Secret[], settings: SmallGroupSettings): Hidden | null {
  // What a line of its own tells is told until that line is hidden.
  const alone = new Set(
    secrets.flatMap(({ target }) => asker.waysTo(target.form).flatMap((way) => (way.length === 1 ? way : []))),
  );
  if (alone.size > MOST) return null;
  return fewestOf(
    nearLines(asker.model, secrets),
    (hidden) => {
      const without = new Set(hidden);
      return isProtected(asker, secrets, settings, new Set([...asker.all].filter((line) => !without.has(line))));
    },
    asker,
  );
}

/** The fewest tables and printed numbers to leave out. */
export function protectByLeavingOut(
  asker: Asker,
  secrets: readonly Secret[],
  settings: SmallGroupSettings,
): Hidden | null {
  const near = new Set(nearLines(asker.model, secrets));
  const tellers = asker.model.lines.flatMap(({ key, by }) => (near.has(key) ? by.map((one) => one.by.id) : []));
  return fewestOf(
    [...new Set(tellers)],
    (left) => {
      const seen = asker.model.lines.filter(({ by }) => by.some((one) => !left.includes(one.by.id)));
      return isProtected(asker, secrets, settings, new Set(seen.map(({ key }) => key)));
    },
    asker,
  );
}

function fewestOf(
  items: readonly string[],
  protects: (some: readonly string[]) => boolean,
  { solve }: Asker,
): Hidden | null {
  if (!protects(items)) return null;
  const found = fewest(items, protects, smallestSet(items, protects), solve);
  return { items: found.items, fewest: found.proven };
}

function isProtected(asker: Asker, secrets: readonly Secret[], settings: SmallGroupSettings, seen: Seen): boolean {
  // What is plainly told needs no solver.
  const isPlain = ({ target, learns }: Secret): boolean =>
    (learns === 'few' || (learns === 'each' && target.count > 0)) && asker.isTold(target.form, seen);
  return !secrets.some(isPlain) && secrets.every(({ target }) => learnsFrom(asker, target, settings, seen) === null);
}
