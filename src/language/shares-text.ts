import { inLanguage } from '../input/language';
import type { Count } from '../statistics/count';
import { nounOf, type NounPhrase } from './noun-of';
import { shareText } from './share-text';
import { listed } from './words';

/**
 * A sentence about the shares of one or several groups. Groups without a base
 * are told apart from it, so that it stays grammatical and says nothing of
 * those that nothing is known of.
 * @param topic What the sentence is about, for where nothing is known at all.
 * @param groups Each share with what its base is made of, in the plural.
 * @param tell Puts the shares into the sentence.
 * @example
 * sharesText('Hinder', [[kommuner, 'kommuner'], [regioner, 'landsting/regioner']], (shares) => `Hinder upplevs av ${shares}`)
 * // "Hinder upplevs av 64 av 167 kommuner (38 procent); uppgift om landsting/regioner saknas"
 */
export function sharesText(
  topic: string,
  groups: readonly (readonly [Count, NounPhrase])[],
  tell: (shares: string) => string,
): string {
  const known = groups.filter(([{ base }]) => base > 0);
  const unknown = groups.filter(([{ base }]) => base === 0).map(([, noun]) => nounOf(noun).plural);
  const lacking = inLanguage({
    sv: `uppgift om ${listed(unknown)} saknas`,
    en: `nothing is known of ${listed(unknown)}`,
  });
  if (known.length === 0) return `${topic}: ${lacking}`;
  const told = tell(listed(known.map(([share, noun]) => shareText(share, noun))));
  return unknown.length === 0 ? told : `${told}; ${lacking}`;
}
