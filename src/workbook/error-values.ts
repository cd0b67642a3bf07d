/** What spreadsheet programs in English and Swedish write into a cell whose formula failed. */
const ERRORS = new Set([
  ...['#N/A', '#VALUE!', '#REF!', '#DIV/0!', '#NAME?', '#NUM!', '#NULL!', '#SPILL!', '#CALC!', '#GETTING_DATA'],
  ...['#SAKNAS!', '#VÄRDEFEL!', '#REFERENS!', '#DIVISION/0!', '#NAMN?', '#OGILTIGT!', '#SKÄRNING!', '#SPILL'],
]);

/** Whether a text is the name of an error value, or the dashes of a column that was too narrow. */
export const isErrorValue = (text: string): boolean =>
  ERRORS.has(text.trim().toUpperCase()) || /^\s*(Err:\d{3}|#{3,})\s*$/u.test(text);
