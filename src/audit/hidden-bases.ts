import { printedNumber } from '../published/evidence/printed-number';
import { printedUnits } from '../statistics/count-range';
import { possibleBases, possibleCounts, type PrintedShare } from '../statistics/possible-bases';
import type { HiddenBase } from './finding';
import { hiddenBaseText } from './hidden-base-text';
import { rangesOf } from './ranges';
import type { Base } from './relation-file';
import type { Relations } from './declared-relations';

/** From this part of all bases on, percentages say nothing about which one it is. */
const OPEN = 0.5;

/** For each base that is not printed: all whole numbers that can produce every printed percent of it. */
export function hiddenBases({ claims, bases, relations }: Relations): HiddenBase[] {
  const printedOf = (id: string): string => claims.find((claim) => claim.id === id)?.printed ?? '';
  return bases
    .filter(({ number }) => number === undefined)
    .map((base) => {
      const shares = base.shares.map(({ percent, count }): PrintedShare => {
        const printed = { percent: printedOf(percent) };
        return count === undefined ? printed : { ...printed, count: printedNumber(printedOf(count)) };
      });
      const limits = (base.most ?? []).map((id) => printedNumber(printedOf(id)));
      const finding = { ...hiddenBase(base, shares, limits), assumed: assumedBase(base, shares, relations, printedOf) };
      return { ...finding, explanation: hiddenBaseText(finding, base, shares) };
    });
}

function hiddenBase(
  { id, label, answers, shares: declared }: Base,
  shares: readonly PrintedShare[],
  limits: readonly number[],
): Omit<HiddenBase, 'explanation' | 'assumed'> {
  const most = limits.length > 0 ? Math.min(...limits) : null;
  // From this base on a share moves by less than a printed digit a person, so every larger base is possible.
  const enough = Math.max(...shares.map(({ percent }) => printedUnits(percent).whole));
  const sums = { exclusive: answers !== 'any', complete: answers === 'one-of-these' };
  const possible = possibleBases(shares, { most: most ?? enough, ...sums });
  const ranges = rangesOf(possible);
  return {
    kind: 'hidden-base',
    claims: declared.map(({ percent }) => percent),
    base: id,
    label,
    verdict: verdictOf(possible.length, most),
    most,
    bases: most === null ? ranges.map(([first, last]) => [first, last === enough ? null : last] as const) : ranges,
  };
}

function verdictOf(possible: number, most: number | null): HiddenBase['verdict'] {
  if (possible === 0) return 'impossible';
  if (possible === 1) return 'determined';
  return most === null || possible >= OPEN * most ? 'open' : 'narrowed';
}

/** Where a relation holds only if the base is a printed number: that number, and what the percentages then stand for. */
function assumedBase(
  { id }: Base,
  shares: readonly PrintedShare[],
  relations: Relations['relations'],
  printedOf: (id: string) => string,
): HiddenBase['assumed'] {
  for (const { id: relation, assuming } of relations)
    for (const [one, other = ''] of assuming.flatMap(({ where }) => where)) {
      const base = one === id ? printedNumber(printedOf(other)) : 0;
      const counts = base > 0 ? possibleCounts(shares, base) : null;
      if (counts) return { relation, base, counts: counts.map(({ least, most }) => [least, most] as const) };
    }
  return null;
}
