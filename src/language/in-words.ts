import { inLanguage } from '../input/language';
import { nounOf, type NounPhrase } from './noun-of';
import { numberWord } from './words';

/**
 * So many of something, in words up to twelve.
 * @example [0, 1, 3].map((value) => inWords(value, 'områden')) // ["inga områden", "ett område", "tre områden"]
 */
export function inWords(value: number, noun: NounPhrase): string {
  const { singular, plural, gender } = nounOf(noun);
  if (value === 0) return `${inLanguage({ sv: 'inga', en: 'no' })} ${plural}`;
  return `${numberWord(value, gender)} ${value === 1 ? singular : plural}`;
}
