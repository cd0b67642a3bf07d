/** Stands in a field of 32 bits whose number is too large for it, or could have been, and stands elsewhere. */
export const ELSEWHERE = 0xffffffff;

const FIELD = 1;
const [LOCATOR, END] = [0x07064b50, 0x06064b50];
const [LOCATOR_LENGTH, END_LENGTH] = [20, 56];

/** Whether a header has the extra field in which a zip archive tells numbers of 64 bits. */
export const hasZip64 = (extra: Buffer): boolean => fieldOf(extra) !== null;

/**
 * The numbers of a header: those that stand elsewhere, as its extra field tells them.
 * @param told As the header's own fields tell them: unpacked size, packed size and, in the central directory, offset.
 * @returns null if the extra field lacks one
 */
export function withZip64(told: readonly number[], extra: Buffer): number[] | null {
  const field = fieldOf(extra);
  // It holds those that stand elsewhere, or, as some programs write it, all.
  const isWhole = field !== null && field.length >= told.length * 8;
  let at = 0;
  const numbers = told.map((own, index) => {
    if (own !== ELSEWHERE) return own;
    const start = isWhole ? index * 8 : at;
    at += 8;
    return field && start + 8 <= field.length ? Number(field.readBigUInt64LE(start)) : null;
  });
  return numbers.every((one) => one !== null) ? numbers : null;
}

/** The archive's list of parts, as the record of 64 bits before its end tells it. */
export interface Zip64End {
  readonly count: number;
  readonly length: number;
  readonly offset: number;
}

/** @param end Where the record at the end stands. @returns null if there is no such record before it, or one of several disks */
export function zip64End(bytes: Buffer, end: number): Zip64End | null {
  const locator = end - LOCATOR_LENGTH;
  if (locator < 0 || bytes.readUInt32LE(locator) !== LOCATOR) return null;
  const at = Number(bytes.readBigUInt64LE(locator + 8));
  if (at + END_LENGTH > locator || bytes.readUInt32LE(at) !== END) return null;
  const [onDisk = 0, count = 0, length = 0, offset = 0] = [24, 32, 40, 48].map((field) =>
    Number(bytes.readBigUInt64LE(at + field)),
  );
  return onDisk === count ? { count, length, offset } : null;
}

function fieldOf(extra: Buffer): Buffer | null {
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    const end = at + 4 + extra.readUInt16LE(at + 2);
    if (extra.readUInt16LE(at) === FIELD && end <= extra.length) return extra.subarray(at + 4, end);
  }
  return null;
}
