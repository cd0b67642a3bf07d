/**
 * Whether one of it is "en" or "ett". `mixed` is a pair such as
 * landsting/region that is neither: a single one is written in digits.
 */
export type Gender = 'common' | 'neuter' | 'mixed';

/** What is counted, as sentences need it. A phrase such as "kommuner med samarbeten" is one, too. */
export interface Noun {
  readonly singular: string;
  readonly plural: string;
  readonly gender: Gender;
  /** It can answer a question; others, such as cooperations, have data or lack it. */
  readonly answers?: boolean;
}

/** The nouns that sentences count. Another one is added here, or passed as a Noun. */
export const NOUNS: readonly Noun[] = [
  { singular: 'kommun', plural: 'kommuner', gender: 'common', answers: true },
  { singular: 'landsting/region', plural: 'landsting/regioner', gender: 'mixed', answers: true },
  { singular: 'region', plural: 'regioner', gender: 'common', answers: true },
  { singular: 'organisation', plural: 'organisationer', gender: 'common', answers: true },
  { singular: 'svarande', plural: 'svarande', gender: 'common', answers: true },
  { singular: 'samarbete', plural: 'samarbeten', gender: 'neuter' },
  { singular: 'vänort', plural: 'vänorter', gender: 'common' },
  { singular: 'partnerskap', plural: 'partnerskap', gender: 'neuter' },
  { singular: 'land', plural: 'länder', gender: 'neuter' },
  { singular: 'område', plural: 'områden', gender: 'neuter' },
  { singular: 'alternativ', plural: 'alternativ', gender: 'neuter' },
  { singular: 'namn', plural: 'namn', gender: 'neuter' },
  { singular: 'grupp', plural: 'grupper', gender: 'common' },
  { singular: 'typ', plural: 'typer', gender: 'common' },
  { singular: 'kommungrupp', plural: 'kommungrupper', gender: 'common' },
  { singular: 'form', plural: 'former', gender: 'common' },
  { singular: 'uppgift', plural: 'uppgifter', gender: 'common' },
  { singular: 'jämförelse', plural: 'jämförelser', gender: 'common' },
  { singular: 'fråga', plural: 'frågor', gender: 'common' },
  { singular: 'frihetsgrad', plural: 'frihetsgrader', gender: 'common' },
];

/** An adjective before one of something. Empty is left out: one name cannot be "olika". */
export interface Adjective {
  readonly plural: string;
  readonly common: string;
  readonly neuter: string;
}

/** The adjectives that stand before those nouns. */
export const ADJECTIVES: readonly Adjective[] = [
  { plural: 'andra', common: 'annan', neuter: 'annat' },
  { plural: 'internationella', common: 'internationell', neuter: 'internationellt' },
  { plural: 'kommunala', common: 'kommunal', neuter: 'kommunalt' },
  { plural: 'aktiva', common: 'aktiv', neuter: 'aktivt' },
  { plural: 'sporadiska', common: 'sporadisk', neuter: 'sporadiskt' },
  { plural: 'svarande', common: 'svarande', neuter: 'svarande' },
  { plural: 'angivna', common: 'angiven', neuter: 'angivet' },
  { plural: 'tryckta', common: 'tryckt', neuter: 'tryckt' },
  { plural: 'olika', common: '', neuter: '' },
];
