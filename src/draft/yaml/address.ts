import { maskPersonal } from '../../input/mask-personal';
import type { Column } from '../table/column';
import { list, scalar } from './scalar';

/**
 * How a codebook names a column: by its header, with several header rows by the
 * path through them, by which of several it is, or by its letter where there is
 * no header or one that tells who somebody is.
 * @param headerRows Of the sheet.
 * @param isPart Whether it is one of several columns of a question, where a single text would be looked for below the question's.
 */
export function address(
  { path, nth, letter }: Pick<Column, 'path' | 'nth' | 'letter'>,
  headerRows: number,
  isPart = false,
): string {
  const [only = ''] = path;
  if (path.length === 0 || headerRows === 0 || path.some((text) => maskPersonal(text) !== text))
    return `{ letter: ${letter} }`;
  const header = path.length === 1 ? scalar(only) : list(path);
  if (nth !== null) return `{ header: ${header}, nth: ${nth} }`;
  return isPart && headerRows > 1 && path.length === 1 ? `{ header: ${header}, nth: 1 }` : header;
}
