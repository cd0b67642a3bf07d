import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs';
import { DamageError, tooLarge } from './damage';
import { LIMITS } from './limits';

/**
 * The bytes of a file, if it is one and not too large.
 * @throws DamageError
 */
export function readBytes(path: string, expected: string, remedy: string): Buffer {
  const fail = (found: string): DamageError => new DamageError([{ found, expected, remedy }]);
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw fail(code === 'ENOENT' ? 'no such file' : 'a file that may not be read');
  }
  try {
    const about = fstatSync(file);
    if (about.isDirectory()) throw fail('a folder');
    if (!about.isFile()) throw fail('no regular file');
    if (about.size === 0) throw fail('an empty file');
    if (about.size > LIMITS.file) throw tooLarge(`${Math.ceil(about.size / 1e6)} MB`, `${LIMITS.file / 1e6} MB`);
    return readFileSync(file);
  } finally {
    closeSync(file);
  }
}
