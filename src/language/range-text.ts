import type { Bounds } from '../statistics/bounds';
import { roundedPercent } from '../statistics/rounding';
import { formatCount } from './numbers';
import { SMALL_GROUP } from './share-text';

/**
 * How many of a population, at least and at most, in whole organisations and
 * whole percent: "189–208 av 290, 65–72 procent". Percent are rounded outwards,
 * so that the range told is never narrower than the one that is known; one
 * number is rounded as any share. Small populations are told in numbers alone.
 * @param bounds Whole numbers of the population.
 * @example rangeText({ low: 189, high: 208 }, 290)
 */
export function rangeText({ low, high }: Bounds, population: number): string {
  const numbers = low === high ? formatCount(low) : `${formatCount(low)}–${formatCount(high)}`;
  const text = `${numbers} av ${formatCount(population)}`;
  return population < SMALL_GROUP ? text : `${text}, ${percentRange({ low, high }, population)} procent`;
}

function percentRange({ low, high }: Bounds, population: number): string {
  if (low === high) return roundedPercent(low, population);
  const [least, most] = [Math.floor((100 * low) / population), Math.ceil((100 * high) / population)];
  return `${least}–${most}`;
}
