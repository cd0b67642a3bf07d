import { inLanguage } from '../input/language';
import type { Count } from '../statistics/count';
import { inWords } from './in-words';
import { nounOf, type NounPhrase } from './noun-of';

/**
 * How many have something, as a clause with its own measure, so that two
 * measures can stand in one sentence without being taken for the same.
 * @param noun What the base is made of, in the plural.
 * @param what With all that tells the measure: "vänorter eller partnerskap i Kina".
 * @example haveText(ryssland, 'kommuner', 'vänorter i Ryssland') // "15 kommuner har vänorter i Ryssland"
 */
export const haveText = ({ count, base }: Count, noun: NounPhrase, what: string): string =>
  base === 0
    ? inLanguage({
        sv: `uppgift om ${nounOf(noun).plural} med ${what} saknas`,
        en: `nothing is known of ${nounOf(noun).plural} with ${what}`,
      })
    : `${inWords(count, noun)} ${inLanguage({ sv: 'har', en: count === 1 ? 'has' : 'have' })} ${what}`;
