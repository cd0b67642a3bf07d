import { printedNumber } from '../published/evidence/printed-number';
import { atMost, equal, exactly } from '../solver/constraint';
import { printedUnits } from '../statistics/count-range';
import { possibleBases, type PrintedShare } from '../statistics/possible-bases';
import { baseExamples } from './base-examples';
import type { Relations } from './declared-relations';
import type { HiddenBase } from './finding';
import { hiddenBaseText } from './hidden-base-text';
import type { Known } from './known';
import { rangesOf } from './ranges';
import type { Base } from './relation-file';
import type { Solution } from '../solver/solver';

/** From this part of all bases on, percentages say nothing about which one it is. */
const OPEN = 0.5;

/**
 * For each base that is not printed: all whole numbers that can produce every printed percent of it and for
 * which everything else that the register's relations say can hold, whichever of the printed numbers are wrong.
 */
export function hiddenBases({ claims, bases, relations }: Relations, known: Known): HiddenBase[] {
  const printedOf = (id: string): string => claims.find((claim) => claim.id === id)?.printed ?? '';
  return bases
    .filter(({ number }) => number === undefined)
    .map((base) => {
      const shares = base.shares.map(({ percent, count }): PrintedShare => {
        const printed = { percent: printedOf(percent) };
        return count === undefined ? printed : { ...printed, count: printedNumber(printedOf(count)) };
      });
      // A bound that may be wrong bounds by what it can be; where that is anything, by what it prints.
      const ends = (base.most ?? []).map((id) => known.range(id)?.most ?? printedNumber(printedOf(id)));
      const printed = (base.most ?? []).map((id) => printedNumber(printedOf(id)));
      const printedMost = printed.length > 0 ? Math.min(...printed) : null;
      const most = ends.length > 0 ? Math.min(...ends) : null;
      const { possible, endless } = candidates(base, shares, most, known);
      const ranges = rangesOf([...possible.keys()]);
      const finding = {
        kind: 'hidden-base',
        claims: base.shares.map(({ percent }) => percent),
        arithmetic: baseExamples(base, shares, possible, endless),
        base: base.id,
        label: base.label,
        verdict: verdictOf(possible.size, most, endless),
        most,
        bases: ranges.map(
          ([first, last], index) => [first, endless && index === ranges.length - 1 ? null : last] as const,
        ),
        readings: readingsOf(base, relations, known),
      } as const;
      return { ...finding, explanation: hiddenBaseText(finding, base, shares, printedMost) };
    });
}

/**
 * Each possible base with numbers for which everything holds. Where nothing bounds it, percentages move by
 * less than a printed digit a person from some base on; then every larger one is possible, unless a relation
 * says otherwise.
 */
function candidates(
  { id, answers, shares: declared }: Base,
  shares: readonly PrintedShare[],
  most: number | null,
  known: Known,
): { readonly possible: ReadonlyMap<number, Solution>; readonly endless: boolean } {
  const enough = Math.max(...shares.map(({ percent }) => printedUnits(percent).whole));
  const right = declared.map(({ percent }) => percent);
  const limit = most === null ? [] : [atMost([[id, 1]], most)];
  const range = known.range(id, { right, also: limit });
  if (!range) return { possible: new Map(), endless: false };
  const endless = range.most === null;
  const last = range.most === null ? 2 * enough : range.most;
  // Counts that contradict others may be wrong, so they are left to the relations.
  const percents = shares.map(({ percent }) => ({ percent }));
  const sums = { exclusive: answers !== 'any', complete: answers === 'one-of-these' };
  const possible = new Map<number, Solution>();
  for (const base of possibleBases(percents, { least: Math.max(1, range.least), most: last, ...sums })) {
    const solution = known.solution({ right, also: [...limit, exactly([[id, 1]], base)] });
    if (solution) possible.set(base, solution);
  }
  return { possible, endless: endless && possible.has(last) };
}

function verdictOf(possible: number, most: number | null, endless: boolean): HiddenBase['verdict'] {
  if (possible === 0) return 'impossible';
  if (possible === 1) return 'determined';
  return endless || (most !== null && possible >= OPEN * most) ? 'open' : 'narrowed';
}

/** What a relation's assumptions read the base as, where that can hold. */
const readingsOf = ({ id, shares }: Base, relations: Relations['relations'], known: Known): HiddenBase['readings'] =>
  relations.flatMap(({ id: relation, assuming }) =>
    assuming
      .flatMap(({ readings }) => readings)
      .filter(({ where }) => where.flat().includes(id))
      .flatMap(({ if: reading, where }) => {
        const also = where.map(([one = '', other = '']) => equal(one, other));
        const [base, ...counts] = [id, ...shares.map(({ percent }) => percent)].map((name) =>
          known.range(name, { right: shares.map(({ percent }) => percent), also }),
        );
        if (!base) return [];
        const ends = counts.flatMap((one) => (one ? [[one.least, one.most] as const] : []));
        return [{ relation, reading, base: [base.least, base.most] as const, counts: ends }];
      }),
  );
