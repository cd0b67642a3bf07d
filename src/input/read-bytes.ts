import { closeSync, fstatSync, openSync, readFileSync, statSync, type Stats } from 'node:fs';
import { DamageError, tooLarge } from './damage';
import { LIMITS } from './limits';

/**
 * The bytes of a file, if it is one and not too large.
 * @throws DamageError
 */
export function readBytes(path: string, expected: string, remedy: string): Buffer {
  const fail = (found: string): DamageError => new DamageError([{ found, expected, remedy }]);
  const attempt = <T>(access: () => T): T => {
    try {
      return access();
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      throw fail(code === 'ENOENT' ? 'no such file' : 'a file that may not be read');
    }
  };
  // Looked at before it is opened: opening a named pipe waits until somebody writes to it.
  const other = otherKind(attempt(() => statSync(path)));
  if (other) throw fail(other);
  const file = attempt(() => openSync(path, 'r'));
  try {
    const { size } = fstatSync(file);
    if (size === 0) throw fail('an empty file');
    if (size > LIMITS.file) throw tooLarge(`${Math.ceil(size / 1e6)} MB`, `${LIMITS.file / 1e6} MB`);
    return readFileSync(file);
  } finally {
    closeSync(file);
  }
}

/** What stands under a path if it is no file with bytes of its own; null if it is one. */
function otherKind(about: Stats): string | null {
  if (about.isFile()) return null;
  if (about.isDirectory()) return 'a folder';
  if (about.isFIFO()) return 'a named pipe';
  return about.isSocket() ? 'a socket' : 'a device';
}
