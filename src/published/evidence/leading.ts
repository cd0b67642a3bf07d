import { collator } from '../../input/language';
import { placeable } from '../../statistics/ranking';
import type { Counted } from './evidence';

/** The counts that take places, most first; equal ones by label, so that no order of a codebook shows. */
export const placed = (counts: readonly Counted[]): Counted[] =>
  placeable(counts).sort((a, b) => b.count - a.count || collator().compare(a.label, b.label));

/** Finds counts by key, or by label. Null if any is not there. */
export function pick(counts: readonly Counted[], keys: readonly string[]): Counted[] | null {
  const found = keys.map((key) => counts.find((one) => one.key === key) ?? counts.find((one) => one.label === key));
  return found.every((one) => one !== undefined) ? (found as Counted[]) : null;
}

/**
 * Whether one share is greater than another by more than nothing, or by at
 * least so many percentage points; exact, in whole numbers.
 */
export function leads(one: Counted, other: Counted, by?: number): boolean {
  const difference = one.count * other.base - other.count * one.base;
  return by === undefined ? difference > 0 : 100 * difference >= by * one.base * other.base;
}
