import type { Relations } from './declared-relations';
import type { Known } from './known';

/** What print alone determines: nothing that a stand-in export had to choose. */
export interface Determined {
  /** Whether only one number is possible for a claim: as printed, or as follows. */
  readonly number: (claim: string) => boolean;
  /** Whether only one number is possible for the base that a claim is a share of. */
  readonly base: (claim: string) => boolean;
}

/** Asks once for each number; a base that the register does not name is not determined. */
export function determinedBy({ claims, bases }: Relations, known: Known, related: readonly string[]): Determined {
  const units = new Map(claims.map(({ id, unit }) => [id, unit]));
  const inRelation = new Set(related);
  const single = new Map<string, boolean>();
  const isSingle = (name: string): boolean => {
    const found = single.get(name);
    if (found !== undefined) return found;
    const range = known.range(name);
    const is = range !== null && range.least === range.most;
    single.set(name, is);
    return is;
  };
  return {
    number: (claim) => (inRelation.has(claim) ? isSingle(claim) : units.get(claim) === 'count'),
    base: (claim) =>
      bases.some(
        ({ id, number, shares }) =>
          shares.some(({ percent, count }) => percent === claim || count === claim) && isSingle(number ?? id),
      ),
  };
}
