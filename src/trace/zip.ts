import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';

/** One file of a zip archive, as it lies there. */
interface Entry {
  readonly name: string;
  /** Its record of the central directory. */
  readonly record: Buffer;
  /** Compressed. */
  readonly data: Buffer;
}

const RECORD = 0x02014b50;
const END = 0x06054b50;
const DEFLATED = 8;

/** A zip archive whose files can be replaced; all others stay the bytes that they were. */
export class Zip {
  private readonly entries: Map<string, Entry>;

  /** @throws Error if the bytes are no zip archive that can be changed. */
  constructor(bytes: Buffer) {
    this.entries = new Map(readEntries(bytes).map((entry) => [entry.name, entry]));
  }

  get names(): string[] {
    return [...this.entries.keys()];
  }

  /** @throws Error `no part …` */
  text(name: string): string {
    const entry = this.entries.get(name);
    if (!entry) throw new Error(`no part ${name} in the workbook; save it again as .xlsx`);
    const method = entry.record.readUInt16LE(10);
    return (method === DEFLATED ? inflateRawSync(entry.data) : entry.data).toString('utf8');
  }

  /** Replaces a file, or adds one at the end. */
  write(name: string, text: string): void {
    const bytes = Buffer.from(text, 'utf8');
    const data = deflateRawSync(bytes);
    const record = Buffer.from(this.entries.get(name)?.record ?? newRecord(name));
    // Sizes stand here, not after the data, and names are UTF-8.
    record.writeUInt16LE((record.readUInt16LE(8) & ~0x0008) | 0x0800, 8);
    record.writeUInt16LE(DEFLATED, 10);
    record.writeUInt32LE(crc32(bytes), 16);
    record.writeUInt32LE(data.length, 20);
    record.writeUInt32LE(bytes.length, 24);
    this.entries.set(name, { name, record, data });
  }

  toBuffer(): Buffer {
    const parts: Buffer[] = [];
    const records: Buffer[] = [];
    let offset = 0;
    for (const { record, data } of this.entries.values()) {
      const placed = Buffer.from(record);
      placed.writeUInt32LE(offset, 42);
      // Sizes are known: no data descriptor follows.
      placed.writeUInt16LE(placed.readUInt16LE(8) & ~0x0008, 8);
      const local = localHeader(placed);
      parts.push(local, data);
      records.push(placed);
      offset += local.length + data.length;
    }
    const directory = Buffer.concat(records);
    const end = Buffer.alloc(22);
    end.writeUInt32LE(END, 0);
    end.writeUInt16LE(records.length, 8);
    end.writeUInt16LE(records.length, 10);
    end.writeUInt32LE(directory.length, 12);
    end.writeUInt32LE(offset, 16);
    return Buffer.concat([...parts, directory, end]);
  }
}

function readEntries(bytes: Buffer): Entry[] {
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0) throw new Error('not a zip archive: marking cells needs an .xlsx workbook');
  const entries: Entry[] = [];
  let at = bytes.readUInt32LE(end + 16);
  if (at === 0xffffffff) throw new Error('a zip archive of over 4 GB: marking cells needs a smaller workbook');
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    if (bytes.readUInt32LE(at) !== RECORD) throw new Error('a damaged zip archive: save the workbook again');
    const length = 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
    const record = bytes.subarray(at, at + length);
    const local = record.readUInt32LE(42);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const name = record.subarray(46, 46 + record.readUInt16LE(28)).toString('utf8');
    entries.push({ name, record, data: bytes.subarray(start, start + record.readUInt32LE(20)) });
    at += length;
  }
  return entries;
}

/** What stands before a file's data; the record without what only the directory holds. */
function localHeader(record: Buffer): Buffer {
  const name = record.subarray(46, 46 + record.readUInt16LE(28));
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  record.copy(header, 4, 6, 28);
  header.writeUInt16LE(name.length, 26);
  header.writeUInt16LE(0, 28);
  return Buffer.concat([header, name]);
}

function newRecord(name: string): Buffer {
  const bytes = Buffer.from(name, 'utf8');
  const record = Buffer.alloc(46 + bytes.length);
  record.writeUInt32LE(RECORD, 0);
  record.writeUInt16LE(20, 4);
  record.writeUInt16LE(20, 6);
  // 1 January 1980, the earliest date that a zip archive knows.
  record.writeUInt16LE(0x21, 14);
  record.writeUInt16LE(bytes.length, 28);
  bytes.copy(record, 46);
  return record;
}
