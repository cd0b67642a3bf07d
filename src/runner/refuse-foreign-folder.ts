import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { InputError } from '../input/input-error';
import { readManifest } from './read-manifest';

/**
 * A run replaces its output folder whole, so it must be one that an earlier run made, or new, or empty.
 * @throws InputError if it holds anything else.
 */
export function refuseForeignFolder(path: string): void {
  if (!existsSync(path)) return;
  const isFolder = statSync(path).isDirectory();
  if (isFolder && (readdirSync(path).length === 0 || readManifest(path) !== null)) return;
  throw new InputError([
    {
      file: basename(path),
      found: isFolder ? 'a folder with other files' : 'a file',
      expected: 'a new or empty folder, or one that an earlier run made',
      remedy: 'Name another folder with --out: what is in it would be replaced.',
    },
  ]);
}
