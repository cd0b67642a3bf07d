import { matchKey } from '../../input/normalise-text';
import type { Column } from './column';
import { splitCell } from './split-cell';

/** What tools put between the choices of one cell, the surest first. */
const SEPARATORS = ['; ', ';', ' | ', '|', ', ', ','];
/** Different choices at most. */
const MOST = 60;

/** What separates the choices that stand in the cells of a column; null if each holds one. */
export function separatorOf({ labels, answered }: Pick<Column, 'labels' | 'answered'>): string | null {
  const cells = [...labels.values()];
  return SEPARATORS.find((separator) => isSeparator(cells, answered, separator)) ?? null;
}

function isSeparator(
  cells: readonly { readonly text: string; readonly count: number }[],
  answered: number,
  separator: string,
): boolean {
  const several = cells.filter(({ text }) => text.includes(separator));
  if (several.length < 2 || several.reduce((sum, { count }) => sum + count, 0) < 0.1 * answered) return false;
  // "$10,000 to $24,999" is no list, "1,3,4" is one.
  if (
    separator === ',' &&
    cells.some(({ text }) => /\d,\d{3}/u.test(text) || (/\d,\d/u.test(text) && /\p{L}/u.test(text)))
  )
    return false;
  const split = splitCell(
    cells.map(({ text }) => text),
    separator,
  );
  const counts = new Map<string, { cells: number; answers: number }>();
  split.forEach((parts, at) => {
    for (const part of new Set(parts.map(matchKey))) {
      const own = counts.get(part) ?? { cells: 0, answers: 0 };
      counts.set(part, { cells: own.cells + 1, answers: own.answers + (cells[at]?.count ?? 0) });
    }
  });
  const parts = [...counts];
  const sum = (list: typeof parts): number => list.reduce((total, [, { answers }]) => total + answers, 0);
  const recurring = sum(parts.filter(([, { answers }]) => answers > 1));
  // Real lists are many sets made of few choices, each in several sets; a comma in a label is always the same one.
  const average = parts.reduce((total, [, own]) => total + own.cells, 0) / parts.length;
  const sizes = new Set(split.map(({ length }) => length));
  const isShort = parts.every(([part]) => part.length <= 100 && part !== '');
  const isRepeating = split.some((own) => new Set(own.map(matchKey)).size < own.length);
  return (
    parts.length >= 2 &&
    parts.length <= MOST &&
    recurring >= 0.85 * sum(parts) &&
    average >= 1.5 &&
    sizes.size >= 2 &&
    isShort &&
    !isRepeating &&
    parts.length < cells.length + 2
  );
}
