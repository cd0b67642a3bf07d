import { inLanguage } from '../input/language';
import { inWords } from './in-words';
import { nounOf, type NounPhrase } from './noun-of';
import { numberWord } from './words';

/** So many more: "ytterligare fyra kommuner", "another city", "another four". */
export function another(number: number, noun: NounPhrase | undefined): string {
  const told = noun === undefined ? numberWord(number) : inWords(number, noun);
  const one = noun === undefined ? 'another one' : `another ${nounOf(noun).singular}`;
  return inLanguage({ sv: `ytterligare ${told}`, en: number === 1 ? one : `another ${told}` });
}
