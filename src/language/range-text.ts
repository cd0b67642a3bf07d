import { inLanguage } from '../input/language';
import type { Bounds } from '../statistics/bounds';
import { numberRange } from './number-range';
import { formatCount, percentWord } from './numbers';
import { percentRange } from './percent-range';
import { SMALL_GROUP } from './share-text';

/**
 * How many of a population, at least and at most, in whole organisations and
 * whole percent: "189–208 av 290, 65–72 procent". Small populations are told in
 * numbers alone.
 * @param bounds Whole numbers of the population.
 * @example rangeText({ low: 189, high: 208 }, 290)
 */
export function rangeText(bounds: Bounds, population: number): string {
  const text = `${numberRange(bounds)} ${inLanguage({ sv: 'av', en: 'of' })} ${formatCount(population)}`;
  return population < SMALL_GROUP ? text : `${text}, ${percentRange(bounds, population)} ${percentWord()}`;
}
