import { inLanguage, language } from '../input/language';
import { formatCount } from './numbers';

const SWEDISH = ['noll', 'en', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio', 'elva', 'tolv'];
const ENGLISH = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/**
 * A whole number as a word up to twelve, as digits above.
 * @param gender Of what is counted, in Swedish: `neuter` gives "ett" for 1, and `mixed` the digit.
 */
export function numberWord(value: number, gender: 'common' | 'neuter' | 'mixed' = 'common'): string {
  if (language() === 'sv' && value === 1 && gender !== 'common') return gender === 'neuter' ? 'ett' : '1';
  return inLanguage({ sv: SWEDISH, en: ENGLISH })[value] ?? formatCount(value);
}

/**
 * A label inside a sentence, so that it cannot be read as a part of it: "vanligast
 * är ”Inte prioriterat”". Quotation marks within it become single ones; names need none.
 */
export const quoted = (label: string): string => `${inLanguage({ sv: '”', en: '“' })}${label.replace(/[”“"„]/g, '’')}”`;

/**
 * "a, b och c". Where an item holds an "och" or a comma of its own the last one
 * follows "samt", and semicolons take the place of commas: "a, b; c samt d". In
 * English a comma before the "and" does the same: "a and b, and c".
 * What stands in quotation marks or brackets is a whole already.
 * @param how `and`, `or`, or a conjunction of one's own.
 */
export function listed(items: readonly string[], how = 'and'): string {
  if (items.length < 2) return items.join('');
  const known = inLanguage({ sv: { and: 'och', or: 'eller' }, en: { and: 'and', or: 'or' } });
  const conjunction = how === 'and' || how === 'or' ? known[how] : how;
  const bare = items.map((item) => item.replace(/[”“][^”]*”|\([^)]*\)/g, ''));
  const commas = bare.some((item) => item.includes(','));
  const compound = commas || bare.some((item) => item.includes(inLanguage({ sv: ' och ', en: ' and ' })));
  if (language() === 'en') {
    const mark = commas ? ';' : compound ? ',' : '';
    return `${items.slice(0, -1).join(commas ? '; ' : ', ')}${mark} ${conjunction} ${items.at(-1)}`;
  }
  const last = how === 'and' && compound ? 'samt' : conjunction;
  const before = commas && last !== 'samt' ? ';' : '';
  return `${items.slice(0, -1).join(commas ? '; ' : ', ')}${before} ${last} ${items.at(-1)}`;
}

/** First letter upper case, the rest as it is: "EU-medel" stays. */
export const capitalised = (text: string): string => text.charAt(0).toLocaleUpperCase('sv') + text.slice(1);

/** First letter lower case, unless the word is an abbreviation or a name of several capitals or digits: "EU-medel" stays, "C40" too. */
export const uncapitalised = (text: string): string =>
  /^\p{Lu}[\p{Lu}\p{N}]/u.test(text) ? text : text.charAt(0).toLocaleLowerCase('sv') + text.slice(1);
