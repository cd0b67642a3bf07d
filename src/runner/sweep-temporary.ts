import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cacheFolder } from '../figures/browser/cache-folder';
import { processStart } from '../input/process-start';
import { TEMPORARY } from '../input/temporary-folder';
import { leftoversIn, namesIn, removeLeftover } from './leftovers';

/**
 * Removes what killed runs left in the system's temporary folder and in the
 * project's cache, and ends their kernels. What a living run made stays.
 */
export function sweepTemporary(temporary = tmpdir(), cache = cacheFolder('')): void {
  // What is made once lies in the cache's folders; what replaces a file of one, beside it.
  const folders = [cache, ...namesIn(cache).map((name) => join(cache, name))];
  const left = [...leftoversIn(temporary, TEMPORARY), ...folders.flatMap((folder) => leftoversIn(folder, ''))];
  for (const path of [...left, ...halfHelpers(join(cache, 'helpers'))]) removeLeftover(path);
}

/** Compiled helpers that a kernel was writing: `NAME.js.PID`. */
const halfHelpers = (folder: string): string[] =>
  namesIn(folder)
    .filter((name) => processStart(Number(/\.js\.(\d+)$/.exec(name)?.[1] ?? process.pid)) === null)
    .map((name) => join(folder, name));
