import { SMALL_GROUP } from '../language/share-text';
import type { Bounds } from '../statistics/bounds';

/** Bounds in whole percent of a population, outwards: of 290, 189 to 208 is "65–72 procent". Null of groups that are told in numbers alone. */
export function percentRange({ low, high }: Bounds, population: number): string | null {
  if (population < SMALL_GROUP) return null;
  const [from, to] = [Math.floor((100 * low) / population), Math.ceil((100 * high) / population)];
  return `${from === to ? from : `${from}–${to}`} procent`;
}
