/** What a text looks like that tells who somebody is, and what is shown instead: in messages, in readers' Swedish. */
const PATTERNS: readonly (readonly [RegExp, string, string])[] = [
  [
    /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+/gu,
    '[e-mail address]',
    '[e-postadress]',
  ],
  [/(?<![\d.])\d{1,3}(\.\d{1,3}){3}(?![\d.])/gu, '[IP address]', '[IP-adress]'],
  [/(?<![\p{L}\d:])[\da-f]{1,4}(:[\da-f]{0,4}){4,7}(?![\p{L}\d:])/giu, '[IP address]', '[IP-adress]'],
  [/(?<!\d)(\d{2})?\d{6}[-+]\d{4}(?!\d)/gu, '[personal number]', '[personnummer]'],
  [/(?<![\d-])(\+46\s?|00\s?46\s?|0)7\d([\s-]?\d){7}(?!\d)/gu, '[phone number]', '[telefonnummer]'],
];

/** A text without e-mail addresses, IP addresses, personal numbers and mobile numbers. */
export const maskPersonal = (text: string, language: 'en' | 'sv' = 'en'): string =>
  PATTERNS.reduce(
    (masked, [pattern, english, swedish]) => masked.replace(pattern, language === 'en' ? english : swedish),
    text,
  );
