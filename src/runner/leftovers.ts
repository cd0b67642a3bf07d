import { lstatSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isLeft, ownerOf } from '../input/owned-path';
import { endWorker, WORKER_FILE } from './kernel/worker-file';

/** Paths of what killed runs left in a folder, of those names that begin so; what belongs to another user is not ours. */
export function leftoversIn(folder: string, start: string): string[] {
  return namesIn(folder)
    .filter((name) => name.startsWith(start))
    .filter((name) => {
      const owner = ownerOf(name);
      if (owner === null) return false;
      const about = lstatSync(join(folder, name), { throwIfNoEntry: false });
      return about !== undefined && isOurs(about.uid) && isLeft(owner, Date.now() - about.mtimeMs);
    })
    .map((name) => join(folder, name));
}

/** Removes a leftover, after the processes that still work in it: a kernel in an endless cell notices nothing. */
export function removeLeftover(path: string): void {
  for (const name of namesIn(path)) {
    if (name === WORKER_FILE) endWorker(join(path, name));
    else if (ownerOf(name)) removeLeftover(join(path, name));
  }
  try {
    rmSync(path, { recursive: true, force: true, maxRetries: 5, retryDelay: 20 });
  } catch {
    // It stays until the next run: no reason not to run now.
  }
}

const isOurs = (uid: number): boolean => process.getuid === undefined || uid === process.getuid();

/** Names in a folder; none where there is no folder. */
export function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
