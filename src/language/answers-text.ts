import { counted } from './counted';
import { nounOf, type NounPhrase } from './noun-of';
import { SMALL_GROUP } from './share-text';

/**
 * How many the answers come from, and why a small group is told in counts.
 * @example answersText(13, 'landsting/regioner')
 * // "Svaren kommer från 13 landsting/regioner; grupper under 20 visas i antal i stället för andelar"
 */
export function answersText(base: number, noun: NounPhrase): string {
  if (base === 0) return `Uppgift om ${nounOf(noun).plural} saknas`;
  const from = `Svaren kommer från ${counted(base, noun)}`;
  return base < SMALL_GROUP ? `${from}; grupper under ${SMALL_GROUP} visas i antal i stället för andelar` : from;
}
