import { capitalised } from './words';

/**
 * Findings as sentences after each other: each begins with a capital and ends with a full stop.
 * @example sentences('inga kommuner har svarat', 'Uppgift saknas') // "Inga kommuner har svarat. Uppgift saknas."
 */
export const sentences = (...texts: readonly string[]): string =>
  texts.map((text) => `${capitalised(text)}.`).join(' ');
