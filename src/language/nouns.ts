import { inLanguage } from '../input/language';
import { vocabulary, type Adjective, type Noun } from '../input/vocabulary';

export type { Gender, Noun } from '../input/vocabulary';

/** The nouns that every survey counts. A study's own stand in its codebook, and others are passed as a Noun. */
const SWEDISH: readonly Noun[] = [
  { singular: 'organisation', plural: 'organisationer', gender: 'common', answers: true },
  { singular: 'svarande', plural: 'svarande', gender: 'common', answers: true },
  { singular: 'område', plural: 'områden', gender: 'neuter' },
  { singular: 'alternativ', plural: 'alternativ', gender: 'neuter' },
  { singular: 'svarsalternativ', plural: 'svarsalternativ', gender: 'neuter' },
  { singular: 'rad', plural: 'rader', gender: 'common' },
  { singular: 'namn', plural: 'namn', gender: 'neuter' },
  { singular: 'grupp', plural: 'grupper', gender: 'common' },
  { singular: 'typ', plural: 'typer', gender: 'common' },
  { singular: 'form', plural: 'former', gender: 'common' },
  { singular: 'uppgift', plural: 'uppgifter', gender: 'common' },
  { singular: 'jämförelse', plural: 'jämförelser', gender: 'common' },
  { singular: 'fråga', plural: 'frågor', gender: 'common' },
  { singular: 'frihetsgrad', plural: 'frihetsgrader', gender: 'common' },
];

/** Those that can answer, and those whose one is not their many without an "s". */
const ENGLISH: readonly Noun[] = [
  { singular: 'organisation', plural: 'organisations', gender: 'common', answers: true },
  { singular: 'respondent', plural: 'respondents', gender: 'common', answers: true },
  { singular: 'person', plural: 'people', gender: 'common', answers: true },
  { singular: 'child', plural: 'children', gender: 'common', answers: true },
  { singular: 'woman', plural: 'women', gender: 'common', answers: true },
  { singular: 'man', plural: 'men', gender: 'common', answers: true },
  { singular: 'degree of freedom', plural: 'degrees of freedom', gender: 'common' },
];

const ADJECTIVES: readonly Adjective[] = [
  { plural: 'andra', common: 'annan', neuter: 'annat' },
  { plural: 'svarande', common: 'svarande', neuter: 'svarande' },
  { plural: 'angivna', common: 'angiven', neuter: 'angivet' },
  { plural: 'tryckta', common: 'tryckt', neuter: 'tryckt' },
  { plural: 'olika', common: '', neuter: '' },
];

/** The nouns that sentences count. */
export function nouns(): readonly Noun[] {
  const { nouns: own, populations, tables } = vocabulary();
  return [...own, ...populations.values(), ...tables.values(), ...inLanguage({ sv: SWEDISH, en: ENGLISH })];
}

/** The Swedish adjectives that stand before those nouns. */
export const adjectives = (): readonly Adjective[] => [...vocabulary().adjectives, ...ADJECTIVES];
