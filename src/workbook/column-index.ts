import { utils } from 'xlsx';

const INDEXES = new Map<string, number>();

/** Number of a column from 0 by its letters, which are few and asked for often. */
export function columnIndex(letters: string): number {
  let index = INDEXES.get(letters);
  if (index === undefined) INDEXES.set(letters, (index = utils.decode_col(letters)));
  return index;
}
