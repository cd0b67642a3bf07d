import type { Bounds } from '../statistics/bounds';
import { roundedPercent } from '../statistics/rounding';

/**
 * Whole percent of a population, rounded outwards, so that the range told is
 * never narrower than the one that is known; one number is rounded as any share.
 * @example percentRange({ low: 189, high: 208 }, 290) // "65–72"
 */
export function percentRange({ low, high }: Bounds, population: number): string {
  if (low === high) return roundedPercent(low, population);
  const [least, most] = [Math.floor((100 * low) / population), Math.ceil((100 * high) / population)];
  return `${least}–${most}`;
}
