import { isCode } from './cell-form';

/** Share of the columns that must have a name. */
const MOST = 0.9;

/**
 * Which header row holds short names of the columns beside one that holds
 * texts, as when a tool writes names, texts, and what its import needs; null if
 * none does.
 * @param paths Header cells of each column, from the top row down.
 */
export function nameRow(paths: readonly (readonly string[])[]): number | null {
  const rows = paths[0]?.length ?? 0;
  for (let row = 0; row < Math.min(2, rows); row++) {
    const names = paths.map((path) => path[row] ?? '');
    const texts = paths.map((path) => path[row === 0 ? 1 : 0] ?? '');
    const isNames = names.filter(isCode).length >= MOST * paths.length && new Set(names).size === names.length;
    const isTexts = texts.filter((text) => text !== '').length >= MOST * paths.length;
    const hasWords = texts.filter((text) => /\s/u.test(text)).length >= texts.length / 4;
    if (rows > 1 && isNames && isTexts && hasWords) return row;
  }
  return null;
}
