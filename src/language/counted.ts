import { nounOf, type NounPhrase } from './noun-of';
import { formatCount } from './numbers';

/**
 * So many of something, in digits.
 * @example counted(1, 'kommuner som svarat') // "1 kommun som svarat"
 */
export function counted(value: number, noun: NounPhrase): string {
  const { singular, plural } = nounOf(noun);
  return `${formatCount(value)} ${value === 1 ? singular : plural}`;
}
