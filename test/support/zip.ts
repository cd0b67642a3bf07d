import { crc32, deflateRawSync } from 'node:zlib';
import { zipDirectory } from '../../src/workbook/file/zip-directory';
import { zipPart } from '../../src/workbook/file/zip-part';

/** What a zip archive says of a part; what is not given is true. */
export interface ZipLie {
  readonly size?: number;
  readonly crc?: number;
  readonly flags?: number;
  readonly method?: number;
  /** In the header before the part only. */
  readonly localSize?: number;
}

/** The parts of an archive as text, one byte a character. */
export const unzip = (bytes: Buffer): Map<string, string> =>
  new Map(zipDirectory(bytes).map((entry) => [entry.name, zipPart(bytes, entry).toString('latin1')]));

/** Where an archive tells its numbers in 64 bits: before each part, in the list of parts, at the end. */
export type Zip64Place = 'local' | 'central' | 'end';

/** Writes an archive; it can be made to lie about a part, and to tell its numbers in 64 bits. */
export function zip(
  parts: Iterable<readonly [string, string | Buffer]>,
  lies: Record<string, ZipLie> = {},
  wide: readonly Zip64Place[] = [],
): Buffer {
  const chunks: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  let count = 0;
  for (const [name, content] of parts) {
    const plain = typeof content === 'string' ? Buffer.from(content, 'latin1') : content;
    const packed = deflateRawSync(plain);
    const lie = lies[name] ?? {};
    const header = (signature: number, size: number): Buffer => {
      const isCentral = signature === 0x02014b50;
      const isWide = wide.includes(isCentral ? 'central' : 'local');
      const extra = isWide ? field64([size, packed.length, ...(isCentral ? [offset] : [])]) : Buffer.alloc(0);
      const head = Buffer.alloc(isCentral ? 46 : 30);
      const at = isCentral ? 2 : 0;
      head.writeUInt32LE(signature, 0);
      head.writeUInt16LE(isWide ? 45 : 20, 4 + at);
      head.writeUInt16LE(lie.flags ?? 0, 6 + at);
      head.writeUInt16LE(lie.method ?? 8, 8 + at);
      head.writeUInt32LE(lie.crc ?? crc32(plain), 14 + at);
      head.writeUInt32LE(isWide ? ELSEWHERE : packed.length, 18 + at);
      head.writeUInt32LE(isWide ? ELSEWHERE : size, 22 + at);
      head.writeUInt16LE(Buffer.byteLength(name), 26 + at);
      head.writeUInt16LE(extra.length, 28 + at);
      if (isCentral) head.writeUInt32LE(isWide ? ELSEWHERE : offset, 42);
      return Buffer.concat([head, Buffer.from(name), extra]);
    };
    const local = Buffer.concat([header(0x04034b50, lie.localSize ?? lie.size ?? plain.length), packed]);
    central.push(header(0x02014b50, lie.size ?? plain.length));
    chunks.push(local);
    offset += local.length;
    count++;
  }
  const directory = Buffer.concat(central);
  const isWide = wide.includes('end');
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(isWide ? 0xffff : count, 8);
  end.writeUInt16LE(isWide ? 0xffff : count, 10);
  end.writeUInt32LE(isWide ? ELSEWHERE : directory.length, 12);
  end.writeUInt32LE(isWide ? ELSEWHERE : offset, 16);
  return Buffer.concat([...chunks, directory, ...(isWide ? [end64(count, directory.length, offset)] : []), end]);
}

const ELSEWHERE = 0xffffffff;

function field64(numbers: readonly number[]): Buffer {
  const field = Buffer.alloc(4 + 8 * numbers.length);
  field.writeUInt16LE(1, 0);
  field.writeUInt16LE(8 * numbers.length, 2);
  numbers.forEach((one, at) => field.writeBigUInt64LE(BigInt(one), 4 + 8 * at));
  return field;
}

/** The record at the end in 64 bits, and the one that says where it is. */
function end64(count: number, length: number, offset: number): Buffer {
  const record = Buffer.alloc(56 + 20);
  record.writeUInt32LE(0x06064b50, 0);
  record.writeBigUInt64LE(44n, 4);
  record.writeUInt16LE(45, 12);
  record.writeUInt16LE(45, 14);
  [count, count, length, offset].forEach((one, at) => record.writeBigUInt64LE(BigInt(one), 24 + 8 * at));
  record.writeUInt32LE(0x07064b50, 56);
  record.writeBigUInt64LE(BigInt(offset + length), 64);
  record.writeUInt32LE(1, 72);
  return record;
}
