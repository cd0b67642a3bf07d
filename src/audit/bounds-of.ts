import { buildModel } from './build-model';
import type { Relations } from './declared-relations';
import { noticedBy } from './notice';
import type { PrintedNumber } from './printed-numbers';
import type { Conflict } from './smallest-conflict';
import type { Noticing } from './start-noticing';

/** How far a printed number can be from what is printed without contradicting the others. */
export interface Bounds {
  readonly number: PrintedNumber;
  /** The least and the greatest number, in units of the last printed digit; null if nothing bounds it upwards. */
  readonly least: number;
  readonly most: number | null;
  /** What one less, or one more, would contradict: claims of which none can be left out, and by which relations; null for nothing. */
  readonly below: Conflict | null;
  readonly above: Conflict | null;
}

/**
 * The numbers around the printed one that the other printed numbers allow. What lies between two
 * allowed numbers is allowed for counts and lists. Percentages are tried one after the other from the
 * printed one, since the counts behind them are whole, and so are places, which others may take.
 * @example printedNumbers(claim).map((number) => boundsText(boundsOf(number, noticing), noticing.relations))
 */
export function boundsOf(number: PrintedNumber, { relations, notice, solve }: Noticing): Bounds {
  const { claim, units, floor, as } = number;
  const allows = (other: number): boolean => notice(as(other)).kind !== 'contradiction';
  const conflictAt = (other: number): Conflict | null => noticedBy(as(other), notice(as(other)), solve);
  const search = claim.unit === 'percent' || claim.unit === 'rank' ? step : halve;
  const ceiling = Math.min(number.ceiling, highest(number, relations));
  const [least, most] = [search(allows, units, floor), search(allows, units, ceiling)];
  return {
    number,
    least,
    most: most === ceiling && most < number.ceiling ? null : most,
    below: least === floor ? null : conflictAt(least - 1),
    above: most === ceiling ? null : conflictAt(most + 1),
  };
}

/** From where on a number counts as unbounded: further up the model's own limits would show. */
function highest({ claim: { unit }, units }: PrintedNumber, relations: Relations): number {
  if (unit === 'rank') return units + relations.claims.filter((claim) => claim.unit === 'rank').length;
  const printed = new Set(relations.claims.map(({ id }) => id));
  const limits = [...buildModel(relations).most].flatMap(([name, most]) => (printed.has(name) ? [] : [most]));
  return Math.max(10 * units, ...(limits.length > 0 ? [Math.floor(Math.min(...limits) / 2)] : []));
}

/** The last allowed number on the way to the end, one by one. */
function step(allows: (other: number) => boolean, from: number, end: number): number {
  const by = Math.sign(end - from);
  let last = from;
  while (last !== end && allows(last + by)) last += by;
  return last;
}

/** The last allowed number on the way to the end, by halving. */
function halve(allows: (other: number) => boolean, from: number, end: number): number {
  if (from === end || allows(end)) return end;
  let [good, bad] = [from, end];
  while (Math.abs(bad - good) > 1) {
    const middle = Math.trunc((good + bad) / 2);
    if (allows(middle)) good = middle;
    else bad = middle;
  }
  return good;
}
