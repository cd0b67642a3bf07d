import { capitalised } from './words';

/**
 * Findings as sentences after each other: each begins with a capital and ends
 * with a full stop, and the same one is told once.
 * @example sentences('inga kommuner har svarat', 'Uppgift saknas') // "Inga kommuner har svarat. Uppgift saknas."
 */
export const sentences = (...texts: readonly string[]): string =>
  [...new Set(texts)].map((text) => `${capitalised(text)}.`).join(' ');
