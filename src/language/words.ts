import { formatCount } from './numbers';

const NUMBERS = ['noll', 'en', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio', 'elva', 'tolv'];

/**
 * A whole number as a word up to twelve, as digits above.
 * @param gender Of what is counted: `neuter` gives "ett" for 1, and `mixed` the digit.
 */
export function numberWord(value: number, gender: 'common' | 'neuter' | 'mixed' = 'common'): string {
  if (value === 1 && gender !== 'common') return gender === 'neuter' ? 'ett' : '1';
  return NUMBERS[value] ?? formatCount(value);
}

/**
 * A label inside a sentence, so that it cannot be read as a part of it: "vanligast
 * är ”Inte prioriterat”". Quotation marks within it become single ones; names need none.
 */
export const quoted = (label: string): string => `”${label.replace(/[”“"„]/g, '’')}”`;

/**
 * "a, b och c". Where an item holds an "och" or a comma of its own the last one
 * follows "samt", and semicolons take the place of commas: "a, b; c samt d".
 * What stands in quotation marks or brackets is a whole already.
 */
export function listed(items: readonly string[], conjunction = 'och'): string {
  if (items.length < 2) return items.join('');
  const bare = items.map((item) => item.replace(/”[^”]*”|\([^)]*\)/g, ''));
  const commas = bare.some((item) => item.includes(','));
  const compound = commas || bare.some((item) => item.includes(' och '));
  const last = conjunction === 'och' && compound ? 'samt' : conjunction;
  const before = commas && last !== 'samt' ? ';' : '';
  return `${items.slice(0, -1).join(commas ? '; ' : ', ')}${before} ${last} ${items.at(-1)}`;
}

/** First letter upper case, the rest as it is: "EU-medel" stays. */
export const capitalised = (text: string): string => text.charAt(0).toLocaleUpperCase('sv') + text.slice(1);

/** First letter lower case, unless the word is an abbreviation or a name of several capitals or digits: "EU-medel" stays, "C40" too. */
export const uncapitalised = (text: string): string =>
  /^\p{Lu}[\p{Lu}\p{N}]/u.test(text) ? text : text.charAt(0).toLocaleLowerCase('sv') + text.slice(1);
