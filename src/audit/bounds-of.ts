import { noticedBy } from './notice';
import type { PrintedNumber } from './printed-numbers';
import { rangesOf } from './ranges';
import type { Conflict } from './smallest-conflict';
import type { Noticing } from './start-noticing';

/** Which numbers a printed one could be without contradicting the others; in units of its last digit. */
export interface Bounds {
  readonly number: PrintedNumber;
  /** All of them as ranges, ends included; the last one without an end, null, if nothing bounds it upwards. */
  readonly allowed: readonly (readonly [number, number | null])[];
  /**
   * What the next number below, or above, the range of the printed one would contradict: claims of which
   * none can be left out, and by which relations; null for nothing.
   */
  readonly below: Conflict | null;
  readonly above: Conflict | null;
}

/**
 * The numbers that the other printed numbers allow in place of one. Percentages and places are tried one
 * by one, since whole counts make some percentages and not others; of counts and lists everything
 * between two allowed numbers is allowed.
 * @example printedNumbers(claim).map((number) => boundsText(boundsOf(number, noticing), noticing.relations))
 */
export function boundsOf(number: PrintedNumber, noticing: Noticing): Bounds {
  const { claim, units, floor, as } = number;
  const { notice, solve } = noticing;
  const allows = (other: number): boolean => notice(as(other)).kind !== 'contradiction';
  const conflictAt = (other: number): Conflict | null => noticedBy(as(other), notice(as(other)), solve);
  const ceiling = Math.min(number.ceiling, highest(number, noticing));
  const single = claim.unit === 'percent' || claim.unit === 'rank';
  const ranges = single
    ? rangesOf(Array.from({ length: ceiling - floor + 1 }, (_, at) => floor + at).filter(allows))
    : [[farthest(allows, units, floor), farthest(allows, units, ceiling)] as const];
  const [least, most] = ranges.find(([from, to]) => from <= units && units <= to) ?? [units, units];
  return {
    number,
    allowed: ranges.map(([from, to]) => [from, to === ceiling && to < number.ceiling ? null : to] as const),
    below: least === floor ? null : conflictAt(least - 1),
    above: most === ceiling ? null : conflictAt(most + 1),
  };
}

/** From where on a number counts as unbounded: further up the model's own limits would show. */
function highest({ claim: { unit }, units }: PrintedNumber, { relations, model }: Noticing): number {
  if (unit === 'rank') return units + relations.claims.filter((claim) => claim.unit === 'rank').length;
  const printed = new Set(relations.claims.map(({ id }) => id));
  const limits = [...model.most].flatMap(([name, most]) => (printed.has(name) ? [] : [most]));
  return Math.max(10 * units, ...(limits.length > 0 ? [Math.floor(Math.min(...limits) / 2)] : []));
}

/** The last allowed number on the way to the end, by halving. */
function farthest(allows: (other: number) => boolean, from: number, end: number): number {
  if (from === end || allows(end)) return end;
  let [good, bad] = [from, end];
  while (Math.abs(bad - good) > 1) {
    const middle = Math.trunc((good + bad) / 2);
    if (allows(middle)) good = middle;
    else bad = middle;
  }
  return good;
}
