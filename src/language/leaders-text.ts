import type { Leaders } from '../statistics/ranking';
import { inLanguage } from '../input/language';
import { another } from './another';
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
export const leadersText = (leaders: Leaders, options: LeadersTextOptions = {}): string =>
  inLanguage({ sv: swedish, en: english })(leaders, options);

function swedish({ counts, equal }: Leaders, { who, of }: LeadersTextOptions): string {
  const one = who !== undefined && nounOf(who).gender === 'neuter' ? 'det' : 'den';
  if (counts.length === 0) return 'det finns inga att visa';
  if (counts.length === of)
    return `figuren visar ${of === 1 ? `${one} enda` : of === 2 ? 'båda' : `alla ${numberWord(of)}`}`;
  const shown = counts.length === 1 ? `${one} främsta` : `de ${numberWord(counts.length)} främsta`;
  return `figuren visar ${shown}${equal === 0 ? '' : `; ${another(equal, who)} har lika många som ${one} sista`}`;
}

function english({ counts, equal }: Leaders, { who, of }: LeadersTextOptions): string {
  if (counts.length === 0) return 'there are none to show';
  if (counts.length === of)
    return `the figure shows ${of === 1 ? 'the only one' : of === 2 ? 'both' : `all ${numberWord(of)}`}`;
  const shown = counts.length === 1 ? 'the first one' : `the first ${numberWord(counts.length)}`;
  const has = equal === 1 ? 'has' : 'have';
  return `the figure shows ${shown}${equal === 0 ? '' : `; ${another(equal, who)} ${has} as many as the last one`}`;
}
