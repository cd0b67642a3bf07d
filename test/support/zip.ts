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

/** Writes an archive; it can be made to lie about a part. */
export function zip(parts: Iterable<readonly [string, string | Buffer]>, lies: Record<string, ZipLie> = {}): Buffer {
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
      const head = Buffer.alloc(isCentral ? 46 : 30);
      const at = isCentral ? 2 : 0;
      head.writeUInt32LE(signature, 0);
      head.writeUInt16LE(20, 4 + at);
      head.writeUInt16LE(lie.flags ?? 0, 6 + at);
      head.writeUInt16LE(lie.method ?? 8, 8 + at);
      head.writeUInt32LE(lie.crc ?? crc32(plain), 14 + at);
      head.writeUInt32LE(packed.length, 18 + at);
      head.writeUInt32LE(size, 22 + at);
      head.writeUInt16LE(Buffer.byteLength(name), 26 + at);
      if (isCentral) head.writeUInt32LE(offset, 42);
      return Buffer.concat([head, Buffer.from(name)]);
    };
    const local = Buffer.concat([header(0x04034b50, lie.localSize ?? lie.size ?? plain.length), packed]);
    central.push(header(0x02014b50, lie.size ?? plain.length));
    chunks.push(local);
    offset += local.length;
    count++;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...chunks, directory, end]);
}
