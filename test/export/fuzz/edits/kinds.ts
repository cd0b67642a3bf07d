import { columnsOf, type Grid } from './grid';

/** Kinds of columns of an export. */
export type Kind = 'box' | 'single' | 'text' | 'time' | 'administrative' | 'personal' | 'form' | 'land';

/** The kind of a column by its key. */
export function kindOf(key: string): Kind {
  if (/^q\d+\/o\d+$/u.test(key)) return 'box';
  if (/^q\d+\/answer$/u.test(key)) return 'single';
  if (/^q\d+\/text$/u.test(key)) return 'text';
  if (key === 'started' || key === 'finished') return 'time';
  if (key === 'mail') return 'personal';
  return key === 'form' || key === 'land' ? key : 'administrative';
}

/** Keys and places of the columns of some kinds. */
export const columnsOfKind = (grid: Grid, ...kinds: readonly Kind[]): [key: string, column: number][] =>
  [...columnsOf(grid)].filter(([key]) => kinds.includes(kindOf(key)));
