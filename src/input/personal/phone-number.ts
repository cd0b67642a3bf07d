import { apart, stretches, type Detail, type Stretch } from './detail';

/** Between groups of digits. */
const GAP = String.raw`(?: ?[-./_] ?| )`;
/** Neither the end of a longer number, a date or a time, nor of a code such as A040-12345. */
const START = String.raw`(?<!\d[-.:]?|\d{4}/|\p{Lu})`;
const AREA = String.raw`(?:\((?<bracketed>0\d{1,3})\)${GAP}?|(?<area>0\d{1,3})(?<gap>${GAP}))`;
const NATIONAL = new RegExp(String.raw`${START}${AREA}(?<rest>\d{2,8}(?!\d)(?:${GAP}\d{2,4}(?!\d)){0,3})`, 'gu');
const PAIRS = new RegExp(String.raw`${START}07${GAP}[02369]\d(?:${GAP}\d\d){3}(?!\d)`, 'gu');
const MOBILE = /(?<!\d|(?<!\d)\d{1,3}[.,]|\p{Lu})07[02369]\d{7}(?!\d)/gu;
/** Area and number in one; not what a URL or a book is called. */
const BARE = /(?<![\d=/]|(?<!\d)\d{1,3}[.,]|\p{Lu}|ISBN(?:-1[03])?:? ?)0[1-9]\d{7,8}(?!\d|[-.,]\d)/gu;
/** A Swedish number has at most nine digits behind its country; of others another number may not follow in one. */
const INTERNATIONAL = new RegExp(
  String.raw`(?<!\d)(?:(?:\+|00) ?46(?:${GAP}?\(?0\)?)?(?:${GAP}?\d){7,9}|(?:\+ ?[1-9]|00 ?[34])\d{0,2}(?:${GAP}?\(0\))?(?:(?: ?[-.] ?| )?\d){6,12})(?!\d)`,
  'gu',
);
const WITHOUT_PLUS = new RegExp(String.raw`${START}46${GAP}?7[02369](?:${GAP}?\d){7}(?!\d)`, 'gu');

const MONEY = /^,?\d* ?(?:kr|kronor|sek|tkr|mkr|mnkr|eur|euro|usd|nok|dkk|€|\$|%|procent)(?!\p{L})/iu;
/** Digits of the shortest number with its country's. */
const SHORTEST = 9;
/** Digits after the area's, by how many those are. */
const LENGTHS: Readonly<Record<number, readonly [least: number, most: number]>> = { 2: [6, 8], 3: [5, 7], 4: [5, 6] };

/** Phone numbers: Swedish ones with their area, and others with their country. */
export const phoneNumber: Detail = {
  en: '[phone number]',
  sv: '[telefonnummer]',
  find: (text) => {
    const isNoMoney = ({ 0: found, index }: RegExpExecArray): boolean => !isAmount(text, found, index);
    return apart([
      ...stretches(text, INTERNATIONAL, (match) => match[0].replace(/\D/gu, '').length >= SHORTEST && isNoMoney(match)),
      ...stretches(text, WITHOUT_PLUS, isNoMoney),
      ...stretches(text, MOBILE),
      ...stretches(text, PAIRS, ([found]) => !isList(found)),
      ...stretches(text, BARE),
      ...nationals(text),
    ]);
  },
};

const isAmount = (text: string, found: string, index: number): boolean =>
  MONEY.test(text.slice(index + found.length, index + found.length + 12));

function nationals(text: string): Stretch[] {
  const found: Stretch[] = [];
  // From the end of each number on: what looks like its last digits may be the next one's first.
  const pattern = new RegExp(NATIONAL);
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const length = lengthOfNumber(text, match);
    if (length > 0) found.push([match.index, match.index + length]);
    pattern.lastIndex = match.index + (length || 1);
  }
  return found;
}

/** Length of the longest beginning of a match that is a phone number; 0 if none is. */
function lengthOfNumber(text: string, { 0: whole, index, groups = {} }: RegExpExecArray): number {
  const area = groups['bracketed'] ?? groups['area'] ?? '';
  const rest = groups['rest'] ?? '';
  const isEndOfAmount = /\d $/u.test(text.slice(Math.max(0, index - 2), index)) && /^\d{3}(?: \d{3})+$/u.test(whole);
  if (isEndOfAmount) return 0;
  for (let length = rest.length; length > 0; length = rest.slice(0, length).search(/\D+\d+$/u)) {
    const number = whole.slice(0, whole.length - rest.length + length);
    if (isNumber(area, groups['gap'] ?? '', rest.slice(0, length)) && !isHours(number) && !isList(number))
      return number.length;
  }
  return 0;
}

function isNumber(area: string, gap: string, rest: string): boolean {
  const sizes = rest.split(/\D+/u).map(({ length }) => length);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const [least, most] = LENGTHS[area.length] ?? [0, 0];
  if (rest.startsWith('0') || total < least || total > most || (area.length === 2 && area !== '08')) return false;
  // "08.123456" is a number with decimals; "0114 46 274" a code and a number.
  if (sizes.length === 1) return gap !== '.';
  if (area.length === 4 && gap === ' ' && sizes.join() === '2,3') return false;
  return sizes.every((size) => size < 4) || (area.length < 4 && ['3,4', '4,3', '4,4'].includes(sizes.join()));
}

/** "08.30-16.30" */
const isHours = (text: string): boolean => /^[01]\d[. ]?[0-5]\d ?- ?[0-2]\d[. ]?[0-5]\d$/u.test(text);

/** "08 10 12 13": codes of counties, each higher than the one before. */
function isList(text: string): boolean {
  if (!/^\d\d(?: \d\d)+$/u.test(text)) return false;
  const pairs = text.split(' ');
  return pairs.every((pair, index) => index === 0 || pair > (pairs[index - 1] ?? ''));
}
