import { damaged, tooLarge } from './damage';
import { LIMITS } from './limits';

const [ROW, FIRST_CELL, LAST_CELL, END_OF_SHEET] = [0, 1, 11, 130];

/**
 * Checks a worksheet part of an .xlsb, a list of binary records: that it ends
 * where it should, and that each cell stands once.
 * @throws DamageError naming the part.
 */
export function scanXlsb(bytes: Buffer, part: string): { cells: number } {
  const seen = new Set<number>();
  let [at, row, cells, isEnded] = [0, -1, 0, false];
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
    if (type === ROW && size >= 4) row = bytes.readUInt32LE(at);
    if (type >= FIRST_CELL && type <= LAST_CELL && size >= 4) {
      const column = bytes.readUInt32LE(at);
      if (row < 0 || row >= LIMITS.rows || column >= LIMITS.columns)
        throw damaged('an impossible cell reference', part);
      const key = row * LIMITS.columns + column;
      if (seen.has(key)) throw damaged(`the same cell twice, in row ${row + 1}`, part);
      seen.add(key);
      if (seen.size > LIMITS.cells) throw tooLarge(`over ${LIMITS.cells} cells`, `${LIMITS.cells}`, part);
      if (type !== FIRST_CELL) cells++;
    }
    isEnded = type === END_OF_SHEET;
    at += size;
  }
  if (!isEnded) throw damaged('a sheet that is cut off', part);
  return { cells };
}
