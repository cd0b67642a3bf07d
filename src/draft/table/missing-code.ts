const WORDS = new Set([
  'n/a',
  'na',
  '#n/a',
  '-',
  '–',
  '.',
  '..',
  'null',
  'missing',
  'saknas',
  'no answer',
  'uppgift saknas',
  'ej svar',
]);

/** Whether a match key is what programs put where there is no answer: `-99`, `N/A`. */
export const isMissingCode = (key: string): boolean =>
  /^[-−](1|\d{1,3}|(\d)\2+)$/u.test(key) ? /^[-−](1|[6-9]|(\d)\2+)$/u.test(key) : WORDS.has(key);
