import { crc32, inflateRawSync } from 'node:zlib';
import { damaged } from '../../input/damage';
import { shown, type ZipEntry } from './zip-directory';

/**
 * The unpacked bytes of a part.
 * @throws DamageError if they are not as many as the directory says, or their checksum is another.
 */
export function zipPart(bytes: Buffer, { name, method, crc, packed, size, start }: ZipEntry): Buffer {
  const data = bytes.subarray(start, start + packed);
  const content = method === 0 ? data : inflate(data, size, name);
  if (content.length !== size) throw damaged('a part of another size than the archive says', shown(name));
  if (crc32(content) !== crc) throw damaged('a part whose checksum does not fit its content', shown(name));
  return content;
}

function inflate(data: Buffer, size: number, name: string): Buffer {
  try {
    return inflateRawSync(data, { maxOutputLength: Math.max(size, 1) });
  } catch {
    throw damaged('a part that cannot be unpacked, or is larger than the archive says', shown(name));
  }
}
