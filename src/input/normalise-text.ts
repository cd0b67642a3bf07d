/** Zero-width characters, soft hyphens, byte order marks: seen by nobody, matched by nothing. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/gu;
/** Control characters that no text needs; line breaks and tabs become spaces below. */
// eslint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/gu;
const LONE_SURROGATE = /\p{Surrogate}/gu;

/**
 * One form for text that people typed: Unicode NFC, no invisible or control
 * characters, every run of white space (no-break spaces too) one space, ends trimmed.
 */
export const normaliseText = (text: string): string =>
  text
    .replace(LONE_SURROGATE, '')
    .replace(INVISIBLE, '')
    .replace(CONTROL, '')
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .trim();

/** Text in the form in which labels are compared when the exact form is unknown: without letter case. */
export const matchKey = (text: string): string => normaliseText(text).toLocaleLowerCase('sv');

/** Letters and digits alone: the form in which headers are compared that put question and option into one cell. */
export const fold = (text: string): string => matchKey(text).replace(/[^\p{L}\p{N}]/gu, '');
