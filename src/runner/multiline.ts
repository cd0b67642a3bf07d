/** A line with its end: whatever Python's splitlines, and with it nbformat, takes for one. */
// eslint-disable-next-line no-control-regex
const LINE = /[^\n\r\v\f\x1c-\x1e\x85\u2028\u2029]*(?:\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]|$)/g;

/** Splits a text as nbformat stores it: a list of lines, each with its line end; an empty text is an empty list. */
export const splitLines = (text: string): string[] => (text.match(LINE) ?? []).filter((line) => line !== '');

/** The text of a list of lines, or of a string. */
export const joinLines = (lines: unknown): string => (Array.isArray(lines) ? lines.join('') : String(lines ?? ''));
