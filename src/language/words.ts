import { formatCount } from './numbers';

const NUMBERS = ['noll', 'en', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio', 'elva', 'tolv'];

/**
 * A whole number as a word up to twelve, as digits above.
 * @param gender `neuter` gives "ett" for 1.
 */
export function numberWord(value: number, gender: 'common' | 'neuter' = 'common'): string {
  if (value === 1 && gender === 'neuter') return 'ett';
  return NUMBERS[value] ?? formatCount(value);
}

/** "a, b och c". */
export function listed(items: readonly string[], conjunction = 'och'): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${conjunction} ${items.at(-1)}`;
}

/** First letter upper case, the rest as it is: "EU-medel" stays. */
export const capitalised = (text: string): string => text.charAt(0).toLocaleUpperCase('sv') + text.slice(1);

/** First letter lower case, unless the word is an abbreviation or a name of several capitals: "EU-medel" stays. */
export const uncapitalised = (text: string): string =>
  /^\p{Lu}{2}/u.test(text) ? text : text.charAt(0).toLocaleLowerCase('sv') + text.slice(1);

/**
 * How one number stands to another, as a comparative.
 * @example compared(146, 80, ['fler än', 'lika många som', 'färre än']) // "fler än"
 */
export const compared = <T>(a: number, b: number, [more, equal, fewer]: readonly [T, T, T]): T =>
  a > b ? more : a < b ? fewer : equal;
