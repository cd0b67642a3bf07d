import { nounOf, type NounPhrase } from './noun-of';
import { numberWord } from './words';

/**
 * So many of something, in words up to twelve.
 * @example [0, 1, 3].map((value) => inWords(value, 'länder')) // ["inga länder", "ett land", "tre länder"]
 */
export function inWords(value: number, noun: NounPhrase): string {
  const { singular, plural, gender } = nounOf(noun);
  if (value === 0) return `inga ${plural}`;
  return `${numberWord(value, gender)} ${value === 1 ? singular : plural}`;
}
