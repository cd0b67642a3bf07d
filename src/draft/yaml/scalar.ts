/** Texts that need no quotes, in lists and maps of one line too: they begin with a letter and hold no sign that YAML knows. */
const PLAIN = /^\p{L}[\p{L}\p{N}()'’.?!&/%+=_-]*(?: [\p{L}\p{N}()'’.?!&/%+=_-]+)*$/u;
/** What YAML 1.1 and 1.2 take for something else than text. */
const WORDS = /^(true|false|yes|no|on|off|null|y|n|\.?nan|\.?inf|infinity)$/iu;
/** What may not stand in YAML as it is, besides what JSON escapes. */
const UNPRINTABLE = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]|\p{Surrogate}/gu;

/**
 * A text as YAML that every reader takes for this very text: dates, numbers, yes
 * and no, colons and what else means something are put in quotes.
 * @example scalar('2018-04-05') // '"2018-04-05"'
 */
export function scalar(text: string): string {
  if (PLAIN.test(text) && !WORDS.test(text)) return text;
  const escaped = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return JSON.stringify(text).replace(UNPRINTABLE, escaped);
}

/** Texts as a list of one line. */
export const list = (texts: readonly string[]): string => `[${texts.map(scalar).join(', ')}]`;
