import { didYouMean } from '../input/nearest';
import { ADJECTIVES, NOUNS, type Adjective, type Noun } from './nouns';

/** What is counted: a phrase in the plural of known words, such as "aktiva vänorter i kommunerna", or a Noun of your own. */
export type NounPhrase = string | Noun;

/**
 * A phrase in the plural as a noun with its singular: adjectives agree, "och"
 * between them becomes "eller", and what follows the noun stays as it is.
 * @throws Error `unknown noun: "…" in "…"` if no noun is known in it.
 * @example nounOf('andra samarbeten med angiven typ').singular // "annat samarbete med angiven typ"
 */
export function nounOf(phrase: NounPhrase): Noun {
  if (typeof phrase !== 'string') return phrase;
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

const nounAt = (words: readonly string[], at: number) => NOUNS.find(({ plural }) => plural === words[at]);
const adjectiveAt = (words: readonly string[], at: number) => ADJECTIVES.find(({ plural }) => plural === words[at]);

function unknown(phrase: string, words: readonly string[]): never {
  const strange = words.find((_, at) => !adjectiveAt(words, at)) ?? phrase;
  const known = NOUNS.map(({ plural }) => plural);
  throw new Error(
    `unknown noun: "${strange}" in "${phrase}"${didYouMean(strange, known)}; ` +
      `known: ${known.join(', ')}; for another one pass { singular, plural, gender }`,
  );
}
