import type { Count } from '../statistics/count';
import { formatCount, percentText } from './numbers';

/** Groups smaller than this are told in counts: a percent of 13 says more than is known. */
export const SMALL_GROUP = 20;

/**
 * A share in words, with its base: "146 av 213 kommuner (69 procent)"; in
 * counts alone for small groups, and "0 av 0 kommuner" without a base.
 * @param noun What the base is made of, in the plural, such as "kommuner".
 */
export function shareText(share: Count, noun: string): string {
  const { count, base } = share;
  if (base === 0) return `0 av 0 ${noun}`;
  const text = `${formatCount(count)} av ${formatCount(base)} ${noun}`;
  return base < SMALL_GROUP ? text : `${text} (${percentText(share)})`;
}
