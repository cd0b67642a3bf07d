import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { ownedPath, ownerOf } from './owned-path';

/** How the names of all temporary folders begin. */
export const TEMPORARY = 'survey-';

/**
 * Makes a folder for this process alone in the temporary folder.
 * @param what What it is for, in a word.
 * @returns its path
 */
export function temporaryFolder(what: string): string {
  const folder = ownedPath(join(tmpdir(), `${TEMPORARY}${what}`));
  mkdirSync(folder, { mode: 0o700 });
  return folder;
}

/** The system's temporary folder, also where this process has its own one in it (TMPDIR). */
export function systemTemporaryFolder(): string {
  const own = tmpdir();
  return basename(own).startsWith(TEMPORARY) && ownerOf(own) ? dirname(own) : own;
}
