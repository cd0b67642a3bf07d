import { didYouMean } from '../input/nearest';
import { inLanguage } from '../input/language';
import type { Adjective } from '../input/vocabulary';
import { adjectives as knownAdjectives, nouns, type Noun } from './nouns';

/** What is counted: a phrase in the plural of known words, such as "aktiva vänorter i kommunerna", or a Noun of your own. */
export type NounPhrase = string | Noun;

/**
 * A phrase in the plural as a noun with its singular. In Swedish adjectives
 * agree, "och" between them becomes "eller", and what follows the noun stays as
 * it is; in English the last word before one such as "who" or "of" is the noun.
 * @throws Error `unknown noun: "…" in "…"` if no Swedish noun is known in it, or it ends before an English one.
 * @example nounOf('andra samarbeten med angiven typ').singular // "annat samarbete med angiven typ"
 */
export const nounOf = (phrase: NounPhrase): Noun =>
  typeof phrase === 'string' ? inLanguage({ sv: swedishNoun, en: englishNoun })(phrase) : phrase;

function swedishNoun(phrase: string): Noun {
  const words = phrase.split(' ');
  const first = coordinate(words, 0) ?? unknown(phrase, words);
  const second = words[first.end] === 'och' ? coordinate(words, first.end + 1) : null;
  const end = second?.end ?? first.end;
  return {
    singular: [first.singular, ...(second ? ['eller', second.singular] : []), ...words.slice(end)].join(' '),
    plural: phrase,
    gender: second && second.gender !== first.gender ? 'mixed' : first.gender,
    answers: first.answers,
  };
}

/** Words that begin what is said of an English noun. */
const AFTER =
  /^(?:who|whom|whose|that|which|with|without|in|of|for|to|from|by|about|on|at|as|not|asked|listed|given)$/u;

function englishNoun(phrase: string): Noun {
  const words = phrase.split(' ');
  const known = nouns().find(({ plural }) => phrase === plural || phrase.startsWith(`${plural} `));
  if (known) return { ...known, singular: known.singular + phrase.slice(known.plural.length), plural: phrase };
  const cut = words.findIndex((word) => AFTER.test(word));
  const end = cut === -1 ? words.length : cut;
  const last = words[end - 1];
  if (last === undefined || last === '') return unknown(phrase, words);
  const noun = nouns().find(({ plural }) => plural === last);
  const singular = [...words.slice(0, end - 1), noun?.singular ?? singularOf(last), ...words.slice(end)].join(' ');
  return { singular, plural: phrase, gender: 'common', answers: noun?.answers ?? false };
}

/** By the rule; words that have another singular are known. */
function singularOf(plural: string): string {
  if (plural.endsWith('ies')) return `${plural.slice(0, -3)}y`;
  return /(?:s|x|z|ch|sh)es$/u.test(plural) ? plural.slice(0, -2) : plural.replace(/s$/u, '');
}

interface Coordinate {
  readonly singular: string;
  readonly gender: Noun['gender'];
  readonly answers: boolean;
  /** Index of the word after it. */
  readonly end: number;
}

/** Adjectives, with "och" between them or not, and their noun. */
function coordinate(words: readonly string[], start: number): Coordinate | null {
  const adjectives: (Adjective | 'eller')[] = [];
  for (let at = start; at < words.length; at++) {
    const [noun, adjective] = [nounAt(words, at), adjectiveAt(words, at)];
    // "svarande" is both: before another noun it is an adjective.
    if (noun && !(adjective && nounAt(words, at + 1))) {
      // Of "landsting/region" the nearest word is neuter.
      const form = noun.gender === 'common' ? 'common' : 'neuter';
      const before = adjectives.map((one) => (one === 'eller' ? one : one[form]));
      return {
        singular: [...before, noun.singular].filter((word) => word !== '').join(' '),
        gender: noun.gender,
        answers: noun.answers ?? false,
        end: at + 1,
      };
    }
    if (adjective) adjectives.push(adjective);
    else if (words[at] === 'och' && adjectives.length > 0) adjectives.push('eller');
    else return null;
  }
  return null;
}

const nounAt = (words: readonly string[], at: number) => nouns().find(({ plural }) => plural === words[at]);
const adjectiveAt = (words: readonly string[], at: number) =>
  knownAdjectives().find(({ plural }) => plural === words[at]);

function unknown(phrase: string, words: readonly string[]): never {
  const strange = words.find((_, at) => !adjectiveAt(words, at)) ?? phrase;
  const known = nouns().map(({ plural }) => plural);
  throw new Error(
    `unknown noun: "${strange}" in "${phrase}"${didYouMean(strange, known)}; ` +
      `known: ${known.join(', ')}; for another one pass { singular, plural, gender }, or name it under \`words\` in the codebook`,
  );
}
