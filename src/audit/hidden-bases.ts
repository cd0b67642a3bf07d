import type { Claim } from '../published/claim';
import { printedNumber } from '../published/swedish-number';
import { printedUnits } from '../statistics/count-range';
import { possibleBases, type PrintedShare } from '../statistics/possible-bases';
import type { HiddenBase } from './finding';
import { hiddenBaseText } from './hidden-base-text';
import { rangesOf } from './ranges';
import type { Base } from './relation-schema';
import type { Relations } from './relations';

/** From this part of all bases on, percentages say nothing about which one it is. */
const OPEN = 0.5;

/** For each base that is not printed: all whole numbers that can produce every printed percent of it. */
export function hiddenBases({ claims, bases }: Relations): HiddenBase[] {
  const claimOf = (id: string): Claim => claims.find((claim) => claim.id === id) as Claim;
  return bases
    .filter(({ number }) => number === undefined)
    .map((base) => {
      const shares = base.shares.map(({ percent, count }): PrintedShare => {
        const printed = claimOf(percent).printed ?? '';
        return count === undefined
          ? { percent: printed }
          : { percent: printed, count: printedNumber(claimOf(count).printed ?? '') };
      });
      return hiddenBase(base, shares, (base.most ?? []).map(claimOf));
    });
}

function hiddenBase(base: Base, shares: readonly PrintedShare[], bounds: readonly Claim[]): HiddenBase {
  const limits = bounds.flatMap(({ printed }) => (printed === null ? [] : [printedNumber(printed)]));
  const most = limits.length > 0 ? Math.min(...limits) : null;
  // From this base on a share moves by less than a printed digit a person, so every larger base is possible.
  const enough = Math.max(...shares.map(({ percent }) => printedUnits(percent).whole));
  const answers = { exclusive: base.answers !== 'any', complete: base.answers === 'one-of-these' };
  const possible = possibleBases(shares, { most: most ?? enough, ...answers });
  const ranges = rangesOf(possible);
  const verdict =
    possible.length === 0
      ? 'impossible'
      : possible.length === 1
        ? 'determined'
        : most === null || possible.length >= OPEN * most
          ? 'open'
          : 'narrowed';
  const finding = {
    kind: 'hidden-base',
    claims: base.shares.map(({ percent }) => percent),
    base: base.id,
    verdict,
    most,
    bases: most === null ? ranges.map(([first, last]) => [first, last === enough ? null : last] as const) : ranges,
  } as const;
  return { ...finding, explanation: hiddenBaseText(finding, base, shares) };
}
