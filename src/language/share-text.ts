import { inLanguage } from '../input/language';
import type { Count } from '../statistics/count';
import { counted } from './counted';
import { nounOf, type NounPhrase } from './noun-of';
import { formatCount } from './numbers';
import { roundedShare } from './rounded-share';

/** Groups smaller than this are told in counts: a percent of 13 says more than is known. */
export const SMALL_GROUP = 20;

/**
 * A share in words, with its base: "146 av 213 kommuner (69 procent)"; in
 * counts alone for small groups, and "ingen uppgift om kommuner" without a
 * base. Inside a sentence that this would break, use sharesText.
 * @param noun What the base is made of, in the plural, such as "kommuner".
 */
export function shareText(share: Count, noun: NounPhrase): string {
  if (share.base === 0)
    return `${inLanguage({ sv: 'ingen uppgift om', en: 'nothing known of' })} ${nounOf(noun).plural}`;
  const text = `${formatCount(share.count)} ${inLanguage({ sv: 'av', en: 'of' })} ${counted(share.base, noun)}`;
  return share.base < SMALL_GROUP ? text : `${text} (${roundedShare(share)})`;
}
