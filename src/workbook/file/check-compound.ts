import { CFB } from 'xlsx';
import { Costly } from './costly';
import { damaged, DamageError, encrypted } from '../../input/damage';

/** What we use of the library's reader of compound files, which has no types of its own. */
interface CompoundFile {
  readonly FileIndex: readonly { readonly name: string }[];
}
interface Stream {
  readonly content?: Uint8Array;
  readonly size: number;
}

const [BOF, EOF, PASSWORD, LINK, ARRAY, COLUMNS] = [0x0809, 0x000a, 0x002f, 0x01b8, 0x0221, 0x007d];

/**
 * Checks an .xls, a file system in a file, before the spreadsheet library sees
 * it: a workbook is in it, without password, and its records end where they should.
 * @throws DamageError
 */
export function checkCompound(bytes: Buffer): void {
  const file = open(bytes);
  const has = (name: string): boolean => file.FileIndex.some((entry) => entry.name === name);
  if (has('EncryptedPackage') || has('EncryptionInfo')) throw encrypted();
  const find = (name: string): Stream | null => CFB.find(file, name) as Stream | null;
  const stream = find('Workbook') ?? find('Book');
  if (!stream?.content) {
    throw new DamageError([
      {
        found: 'a file of another program, such as Word or Outlook',
        expected: 'a workbook',
        remedy: 'Export the answers again and give that file.',
      },
    ]);
  }
  checkRecords(Buffer.from(stream.content), stream.size);
}

function open(bytes: Buffer): CompoundFile {
  try {
    return CFB.read(bytes, { type: 'buffer' }) as CompoundFile;
  } catch {
    throw damaged('an .xls workbook that is cut off or damaged');
  }
}

/** Records follow each other: type, length, content; substreams nest between BOF and EOF. */
function checkRecords(content: Buffer, size: number): void {
  const costly = new Costly();
  let [at, depth, substreams] = [0, 0, 0];
  if (content.length < size) throw damaged('an .xls workbook that is cut off');
  while (at + 4 <= content.length) {
    const [type, length] = [content.readUInt16LE(at), content.readUInt16LE(at + 2)];
    if (type === 0 && depth === 0) break;
    if (type === PASSWORD) throw encrypted();
    if (type === BOF) [depth, substreams] = [depth + 1, substreams + 1];
    if (type === EOF) depth--;
    if (type === COLUMNS && at + 8 <= content.length)
      costly.addLink(1, content.readUInt16LE(at + 6) - content.readUInt16LE(at + 4) + 1);
    if (type === ARRAY) costly.addArray();
    if (type === LINK && at + 12 <= content.length) {
      const [top = 0, bottom = 0, left = 0, right = 0] = [4, 6, 8, 10].map((offset) =>
        content.readUInt16LE(at + offset),
      );
      costly.addLink(bottom - top + 1, right - left + 1);
    }
    at += 4 + length;
    if (depth < 0 || at > content.length) throw damaged('an .xls workbook that is cut off or damaged');
  }
  if (depth !== 0 || substreams < 2) throw damaged('an .xls workbook that is cut off or damaged');
}
