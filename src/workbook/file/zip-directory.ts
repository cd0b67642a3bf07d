import { damaged, encrypted, tooLarge } from '../../input/damage';
import { LIMITS } from '../../input/limits';
import { maskPersonal } from '../../input/mask-personal';
import { ELSEWHERE, hasZip64, withZip64, zip64End, type Zip64End } from './zip64';

/** One part of a zip archive, as its central directory tells it. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  /** First byte of its data. */
  readonly start: number;
  /** Whether the archive tells numbers of this part in 64 bits, which not every library reads. */
  readonly isZip64: boolean;
}

const [END, CENTRAL, LOCAL] = [0x06054b50, 0x02014b50, 0x04034b50];
const [END_LENGTH, CENTRAL_LENGTH, LOCAL_LENGTH] = [22, 46, 30];
/** In place of the number of parts. */
const COUNT_ELSEWHERE = 0xffff;
const [IS_ENCRYPTED, SIZES_AFTER_DATA] = [1, 8];

/**
 * Reads the central directory of a zip archive and compares it with the headers
 * before each part.
 * @throws DamageError if they disagree, parts overlap or stand twice, or the sizes are absurd.
 */
export function zipDirectory(bytes: Buffer): ZipEntry[] {
  const end = findEnd(bytes);
  const isElsewhere =
    bytes.readUInt16LE(end + 10) === COUNT_ELSEWHERE ||
    [12, 16].some((field) => bytes.readUInt32LE(end + field) === ELSEWHERE);
  const told = isElsewhere ? zip64End(bytes, end) : listOf(bytes, end);
  if (!told || told.offset + told.length > end) throw damaged('a zip archive whose list of parts does not fit');
  const { count, length, offset } = told;
  if (count > LIMITS.parts) throw tooLarge(`${count} parts`, `${LIMITS.parts} parts`);

  const entries: ZipEntry[] = [];
  let at = offset;
  for (let index = 0; index < count; index++) {
    if (at + CENTRAL_LENGTH > end || bytes.readUInt32LE(at) !== CENTRAL)
      throw damaged('a zip archive whose list of parts is damaged');
    entries.push(readEntry(bytes, at, offset, isElsewhere));
    at += CENTRAL_LENGTH + [28, 30, 32].reduce((sum, field) => sum + bytes.readUInt16LE(at + field), 0);
  }
  if (at !== offset + length) throw damaged('a zip archive whose list of parts does not fit');
  checkTogether(entries);
  return entries;
}

/** The list of parts, as the record at the end tells it; null if it is of several disks. */
function listOf(bytes: Buffer, end: number): Zip64End | null {
  const count = bytes.readUInt16LE(end + 10);
  if (bytes.readUInt16LE(end + 8) !== count) return null;
  return { count, length: bytes.readUInt32LE(end + 12), offset: bytes.readUInt32LE(end + 16) };
}

/** The record at the end; a comment may follow it, nothing else. */
function findEnd(bytes: Buffer): number {
  for (let at = bytes.length - END_LENGTH; at >= Math.max(0, bytes.length - END_LENGTH - 0xffff); at--) {
    if (bytes.readUInt32LE(at) === END && at + END_LENGTH + bytes.readUInt16LE(at + 20) === bytes.length) return at;
  }
  throw damaged('a workbook that is cut off (a zip archive without its end)');
}

function readEntry(bytes: Buffer, at: number, endOfData: number, isListed64: boolean): ZipEntry {
  const [flags, method, crc] = [bytes.readUInt16LE(at + 8), bytes.readUInt16LE(at + 10), bytes.readUInt32LE(at + 16)];
  const nameEnd = at + CENTRAL_LENGTH + bytes.readUInt16LE(at + 28);
  const rawName = bytes.subarray(at + CENTRAL_LENGTH, nameEnd);
  const name = rawName.toString('utf8');
  const extra = bytes.subarray(nameEnd, nameEnd + bytes.readUInt16LE(at + 30));
  const contradiction = (): Error => damaged('a part whose sizes contradict each other', shown(name));

  if (flags & IS_ENCRYPTED) throw encrypted();
  if (method !== 0 && method !== 8) throw damaged('a part packed in an unknown way', shown(name));
  const told = withZip64(
    [24, 20, 42].map((field) => bytes.readUInt32LE(at + field)),
    extra,
  );
  if (!told) throw contradiction();
  const [size = 0, packed = 0, header = 0] = told;
  if (header + LOCAL_LENGTH > endOfData || bytes.readUInt32LE(header) !== LOCAL)
    throw damaged('a part that is not where the archive says', shown(name));
  const localNameEnd = header + LOCAL_LENGTH + bytes.readUInt16LE(header + 26);
  const localName = bytes.subarray(header + LOCAL_LENGTH, localNameEnd);
  const start = localNameEnd + bytes.readUInt16LE(header + 28);
  const localExtra = bytes.subarray(localNameEnd, start);
  const [localSize, localPacked] =
    withZip64(
      [22, 18].map((field) => bytes.readUInt32LE(header + field)),
      localExtra,
    ) ?? [];
  const isTold = !(bytes.readUInt16LE(header + 6) & SIZES_AFTER_DATA);
  const differs =
    !localName.equals(rawName) ||
    bytes.readUInt16LE(header + 8) !== method ||
    (isTold && (bytes.readUInt32LE(header + 14) !== crc || localPacked !== packed || localSize !== size));
  if (differs || start + packed > endOfData || (method === 0 && packed !== size)) throw contradiction();
  if (size > LIMITS.part) throw tooLarge(`${megabytes(size)} when unpacked`, megabytes(LIMITS.part), shown(name));
  if (size > LIMITS.small && size > packed * LIMITS.ratio)
    throw tooLarge(
      `a part that becomes over ${Math.floor(size / Math.max(packed, 1) / 100) * 100} times larger when unpacked`,
      `${LIMITS.ratio} times`,
      shown(name),
    );
  return { name, method, crc, packed, size, start, isZip64: isListed64 || hasZip64(extra) || hasZip64(localExtra) };
}

function checkTogether(entries: readonly ZipEntry[]): void {
  const names = new Set<string>();
  for (const { name } of entries) {
    if (names.has(name.toLowerCase())) throw damaged('a part that stands twice', shown(name));
    names.add(name.toLowerCase());
  }
  const sorted = [...entries].sort((a, b) => a.start - b.start);
  sorted.forEach(({ start, name }, index) => {
    const before = sorted[index - 1];
    if (before && before.start + before.packed > start) throw damaged('parts that lie over each other', shown(name));
  });
  const size = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (size > LIMITS.unpacked) throw tooLarge(`${megabytes(size)} when unpacked`, megabytes(LIMITS.unpacked));
}

const megabytes = (bytes: number): string => `${Math.round(bytes / 1e6)} MB`;

/** A part's name comes from the file: printable characters only, and not endlessly; masked while "@" still stands. */
export const shown = (name: string): string =>
  maskPersonal(name)
    .replace(/[^\p{L}\p{N} ._[\]()/-]/gu, '?')
    .slice(0, 80);
