import type { Leaders } from '../statistics/ranking';
import { inWords } from './in-words';
import { nounOf, type NounPhrase } from './noun-of';
import { numberWord } from './words';

export interface LeadersTextOptions {
  /** What is listed, in the plural, such as "kommuner". */
  readonly who?: NounPhrase;
  /** How many there are in all, to tell where the list is whole. */
  readonly of?: number;
}

/**
 * What a list of leaders shows and leaves out, for the base line below it.
 * @example leadersText(leaders(counts, 10), { who: 'kommuner' })
 * // "figuren visar de tio främsta; ytterligare fyra kommuner har lika många som den sista"
 */
export function leadersText({ counts, equal }: Leaders, { who, of }: LeadersTextOptions = {}): string {
  const one = who !== undefined && nounOf(who).gender === 'neuter' ? 'det' : 'den';
  if (counts.length === 0) return 'det finns inga att visa';
  if (counts.length === of) return `figuren visar ${wholeText(of, one)}`;
  const shown = counts.length === 1 ? `${one} främsta` : `de ${numberWord(counts.length)} främsta`;
  const more = who === undefined ? numberWord(equal) : inWords(equal, who);
  return `figuren visar ${shown}${equal === 0 ? '' : `; ytterligare ${more} har lika många som ${one} sista`}`;
}

const wholeText = (number: number, one: string): string => {
  if (number === 1) return `${one} enda`;
  return number === 2 ? 'båda' : `alla ${numberWord(number)}`;
};
