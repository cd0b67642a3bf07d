import { inLanguage } from '../input/language';
import type { Count } from '../statistics/count';
import { inWords } from './in-words';
import { nounOf, type NounPhrase } from './noun-of';
import { numberWord, quoted } from './words';

export interface MentionTextOptions {
  /** What they wrote about: "hinder". */
  readonly about: string;
  /** A keyword that must not stand in the same text. */
  readonly butNot?: string;
}

/**
 * How many of those who wrote something use a keyword, which is the label of the count.
 * @param noun What the base is made of, in the plural.
 * @example mentionText(mentioning(…, 'kultur'), 'kommuner', { about: 'mervärden' })
 * // "Av tolv kommuner som skrivit i fritext om mervärden är det sex som nämner ”kultur”"
 */
export const mentionText = (count: Count, noun: NounPhrase, options: MentionTextOptions): string =>
  inLanguage({ sv: swedish, en: english })(count, noun, options);

function swedish({ label, count, base }: Count, noun: NounPhrase, { about, butNot }: MentionTextOptions): string {
  const { plural, gender } = nounOf(noun);
  const wrote = `skrivit i fritext om ${about}`;
  const keyword = butNot === undefined ? quoted(label) : `${quoted(label)} men inte ${quoted(butNot)}`;
  if (base === 0) return `Inga ${plural} har ${wrote}`;
  const none = gender === 'neuter' ? 'inget' : 'ingen';
  if (base === 1)
    return `Bara ${inWords(1, noun)} har ${wrote}${count === 1 ? ', och' : `; ${none}`} nämner ${keyword}`;
  if (count === base)
    return `${base === 2 ? 'Båda de' : `Alla ${numberWord(base)}`} ${plural} som ${wrote} nämner ${keyword}`;
  return `Av ${inWords(base, noun)} som ${wrote} är det ${count === 0 ? none : numberWord(count, gender)} som nämner ${keyword}`;
}

function english({ label, count, base }: Count, noun: NounPhrase, { about, butNot }: MentionTextOptions): string {
  const { plural } = nounOf(noun);
  const wrote = `wrote about ${about}`;
  const keyword = butNot === undefined ? quoted(label) : `${quoted(label)} but not ${quoted(butNot)}`;
  if (base === 0) return `No ${plural} ${wrote}`;
  if (base === 1)
    return `Only ${inWords(1, noun)} ${wrote}${count === 1 ? ', and mentions' : '; none mentions'} ${keyword}`;
  if (count === base)
    return `${base === 2 ? 'Both' : `All ${numberWord(base)}`} ${plural} who ${wrote} mention ${keyword}`;
  const some = count === 0 ? 'none' : numberWord(count);
  return `Of ${inWords(base, noun)} who ${wrote}, ${some} ${count === 1 ? 'mentions' : 'mention'} ${keyword}`;
}
