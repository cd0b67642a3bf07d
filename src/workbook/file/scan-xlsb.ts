import { CellSet } from './cell-set';
import { Costly } from './costly';
import type { CellCount } from '../../input/cell-count';
import { damaged } from '../../input/damage';
import { LIMITS } from '../../input/limits';

const [ROW, FIRST_CELL, LAST_CELL, END_OF_SHEET, COLUMNS, ARRAY, LINK] = [0, 1, 11, 130, 60, 426, 494];
/** Cells that stand right of the one before, and so say no column. */
const [FIRST_SHORT, LAST_SHORT] = [12, 18];

/**
 * Checks a worksheet part of an .xlsb, a list of binary records: that it ends
 * where it should, and that each cell stands once.
 * @param count Of all sheets of the file.
 * @throws DamageError naming the part.
 */
export function scanXlsb(bytes: Buffer, part: string, count: CellCount): { cells: number } {
  const seen = new CellSet();
  let [at, row, column, cells, isEnded] = [0, -1, -1, 0, false];
  const costly = new Costly(part);
  let formatted = 0;
  /** A number in groups of seven bits, the lowest first. */
  const read = (most: number): number => {
    let value = 0;
    for (let index = 0; index < most; index++) {
      const byte = bytes[at++];
      if (byte === undefined) throw damaged('a sheet that is cut off', part);
      value += (byte & 0x7f) * 128 ** index;
      if (byte < 0x80) break;
    }
    return value;
  };
  while (at < bytes.length) {
    const [type, size] = [read(2), read(4)];
    if (at + size > bytes.length) throw damaged('a sheet that is cut off', part);
    if (type === ROW && size >= 4) [row, column] = [bytes.readUInt32LE(at), -1];
    const isShort = type >= FIRST_SHORT && type <= LAST_SHORT;
    if (isShort || (type >= FIRST_CELL && type <= LAST_CELL && size >= 4)) {
      if (isShort && column < 0) throw damaged('an impossible cell reference', part);
      column = isShort ? column + 1 : bytes.readUInt32LE(at);
      if (row < 0 || row >= LIMITS.rows || column >= LIMITS.columns)
        throw damaged('an impossible cell reference', part);
      const key = row * LIMITS.columns + column;
      if (!seen.add(key)) throw damaged(`the same cell twice, in row ${row + 1}`, part);
      const isFilled = type !== FIRST_CELL && type !== FIRST_SHORT;
      count.add(isFilled, () => part);
      if (isFilled) cells++;
    }
    // The library goes through each column that a format is for.
    if (type === COLUMNS && size >= 8) {
      const [first, last] = [bytes.readUInt32LE(at), bytes.readUInt32LE(at + 4)];
      formatted += Math.max(0, last - first + 1);
      if (last >= LIMITS.columns || formatted > LIMITS.columns) throw damaged('formats of impossible columns', part);
    }
    if (type === ARRAY) costly.addArray();
    if (type === LINK && size >= 16) {
      const [top = 0, bottom = 0, left = 0, right = 0] = [0, 4, 8, 12].map((offset) => bytes.readUInt32LE(at + offset));
      costly.addLink(bottom - top + 1, right - left + 1);
    }
    isEnded = type === END_OF_SHEET;
    at += size;
  }
  if (!isEnded) throw damaged('a sheet that is cut off', part);
  return { cells };
}
