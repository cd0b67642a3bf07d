import { apart, stretches, type Detail } from './detail';

/** Numbers of people, by form: what each says besides its digits decides how sure it is. */
const COMPACT = /(?<!\d)(18|19|20)?(\d\d)(\d\d)(\d\d)( ?[-+] ?| )([TRSUWXJKLMN\d]\d{3})(?!\d)/gu;
const SPACED = /(?<!\d|\d[-/.])(18|19|20)?(\d\d)([-/. ])(\d\d)\3(\d\d)([-+ ])(\d{4})(?![-./:]?\d)/gu;
const BARE = /(?<!\d|(?<!\d)\d{1,3}[.,])(18|19|20)?(\d\d)(\d\d)(\d\d)(\d{4})(?!\d)/gu;
/** Finland, and with digits alone Denmark: the day comes first. */
const DAY_FIRST = /(?<!\d)(\d\d)(\d\d)\d\d ?[-+A-FU-Y] ?\d{3}[\dA-FHJ-NPR-Y](?![\p{L}\p{N}])/gu;

/**
 * Personal and coordination numbers, with or without century, separator and
 * spaces. Month and day must be possible; those of organisations have a third
 * digit of 2 or more. Without a separator ten digits must have the right check
 * digit, so that other numbers stay.
 */
export const personalNumber: Detail = {
  en: '[personal number]',
  sv: '[personnummer]',
  find: (text) =>
    apart([
      ...stretches(text, COMPACT, ([, century, year = '', month = '', day = '', , last = '']) =>
        isMeant(century, `${year}${month}${day}`, last),
      ),
      ...stretches(text, SPACED, ([, century, year = '', mark, month = '', day = '', before, last = '']) => {
        // 18-04-05 0930
        const isMoment = mark === '-' && before === ' ' && isClock(last) && century !== '19' && century !== '18';
        return !isMoment && isMeant(century, `${year}${month}${day}`, last, false);
      }),
      ...stretches(text, BARE, ([, century, year = '', month = '', day = '', last = '']) => {
        const date = `${year}${month}${day}`;
        return century === undefined ? isDate(month, day) && hasCheckDigit(date + last) : isMeant(century, date, last);
      }),
      ...stretches(text, DAY_FIRST, ([, day = '', month = '']) => isIn(day, 1, 31) && isIn(month, 1, 12)),
    ]),
};

/** Whether date and last four digits are somebody's, not a day of this century with its time: 20180405-0930. */
function isMeant(century: string | undefined, date: string, last: string, byDigit = true): boolean {
  if (!isDate(date.slice(2, 4), date.slice(4))) return false;
  return !(century === '20' && isClock(last)) || (byDigit && hasCheckDigit(date + last));
}

const isIn = (digits: string, least: number, most: number): boolean =>
  Number(digits) >= least && Number(digits) <= most;

/** The day of a coordination number is 60 higher. */
const isDate = (month: string, day: string): boolean => isIn(month, 1, 12) && (isIn(day, 1, 31) || isIn(day, 61, 91));

const isClock = (digits: string): boolean => isIn(digits.slice(0, 2), 0, 23) && isIn(digits.slice(2), 0, 59);

/** Luhn's. */
function hasCheckDigit(digits: string): boolean {
  const sum = [...digits].reduce((total, digit, index) => {
    const weighed = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return total + (weighed > 9 ? weighed - 9 : weighed);
  }, 0);
  return sum % 10 === 0;
}
