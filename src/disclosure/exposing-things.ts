import { fewest } from '../solver/fewest';
import { smallestSet } from '../solver/smallest-set';
import type { Asker, Seen } from './asker';
import type { Target } from './target';

/** Published things that together tell a number. */
export interface ExposingThings {
  readonly ids: readonly string[];
  /** Whether it is shown that no fewer do; otherwise only that none of them can be left out. */
  readonly fewest: boolean;
}

/** The fewest published things that tell what is told of a number, tables rather than printed numbers. */
export function exposingThings(
  asker: Asker,
  { form }: Pick<Target, 'form'>,
  isTold: (seen: Seen) => boolean,
): ExposingThings {
  const lines = new Map<string, Set<string>>();
  const things = asker.model.lines
    .flatMap(({ key, by }) => by.map(({ by: thing }) => ({ key, thing })))
    .sort((a, b) => Number(a.thing.is === 'printed') - Number(b.thing.is === 'printed'));
  for (const { key, thing } of things) lines.set(thing.id, (lines.get(thing.id) ?? new Set()).add(key));
  const ids = [...lines.keys()];
  const seenBy = (some: readonly string[]): Seen => new Set(some.flatMap((id) => [...(lines.get(id) ?? [])]));
  const tell = (some: readonly string[]): boolean => isTold(seenBy(some));
  // What tells it by a line of its own is tried before the solver.
  const alone = ids.find((id) => asker.waysTo(form).some((way) => way.every((line) => lines.get(id)?.has(line))));
  if (alone !== undefined && tell([alone])) return { ids: [alone], fewest: true };
  const one = ids.find((id) => tell([id]));
  if (one !== undefined) return { ids: [one], fewest: true };
  const small = smallestSet(ids, tell);
  if (small.length <= 2) return { ids: small, fewest: true };
  const { items, proven } = fewest(ids, tell, small, asker.solve);
  return { ids: items, fewest: proven };
}
