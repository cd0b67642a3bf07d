import { inLanguage } from '../input/language';
import { counted } from './counted';
import { nounOf, type NounPhrase } from './noun-of';
import { SMALL_GROUP } from './share-text';

/**
 * How many the answers come from, and why a small group is told in counts.
 * @example answersText(13, 'landsting/regioner')
 * // "Svaren kommer från 13 landsting/regioner; grupper under 20 visas i antal i stället för andelar"
 */
export function answersText(base: number, noun: NounPhrase): string {
  const { plural } = nounOf(noun);
  if (base === 0) return inLanguage({ sv: `Uppgift om ${plural} saknas`, en: `Nothing is known of ${plural}` });
  const from = `${inLanguage({ sv: 'Svaren kommer från', en: 'The answers come from' })} ${counted(base, noun)}`;
  const small = inLanguage({
    sv: `grupper under ${SMALL_GROUP} visas i antal i stället för andelar`,
    en: `groups below ${SMALL_GROUP} are shown as counts instead of shares`,
  });
  return base < SMALL_GROUP ? `${from}; ${small}` : from;
}
