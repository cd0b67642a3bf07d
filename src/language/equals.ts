import { inWords } from './in-words';
import type { NounPhrase } from './noun-of';
import { listed, numberWord } from './words';

/** So many equal ones are named; more are counted. */
export const NAMED = 3;

/** Those that share a place: by name if they are few, else how many, and of what if that is known. */
export function equalsText(names: readonly string[], noun: NounPhrase | undefined): string {
  if (names.length <= NAMED) return listed(names);
  return noun === undefined ? numberWord(names.length) : inWords(names.length, noun);
}
