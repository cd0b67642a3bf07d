/** Words that sentences, headings and labels in Swedish hardly do without, and English ones do. */
const WORDS = [
  ...['och', 'eller', 'som', 'inte', 'ej', 'av', 'till', 'utan', 'för', 'ett', 'en', 'det', 'är', 'mot', 'sedan', 'om'],
  ...['rad', 'rader', 'svar', 'svarade', 'svarat', 'svarande', 'antal', 'andel', 'bas', 'basen', 'procent', 'uppgift'],
  ...['tryckt', 'ur', 'exporten', 'stämmer', 'avviker', 'saknas', 'tillkommer', 'namn', 'delad', 'plats', 'ingen'],
  ...['inga', 'regel', 'varning', 'slag', 'var', 'vad', 'celler', 'del', 'kopia', 'räknas', 'fler', 'kod', 'grupp'],
  ...['bland', 'vanligast', 'alla', 'andra', 'organisationer', 'kommuner', 'källa', 'alternativen', 'angivelser'],
];

const SWEDISH = new RegExp(`[åäö]|(?<!\\p{L})(?:${WORDS.join('|')})(?!\\p{L})`, 'giu');

/** What of a text only Swedish has: letters, and common words. */
export const swedishIn = (text: string): string[] => [...new Set(text.match(SWEDISH))];
