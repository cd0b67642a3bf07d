import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { ownedPath } from '../input/owned-path';
import { onExit } from './kernel/exit-guard';
import { freshStem, sweepLeftovers } from './sweep-leftovers';

/**
 * Builds a folder beside the one it replaces and swaps it in whole when it is
 * finished, so that an error, an interruption or a full disk leaves the earlier
 * folder as it was. Of two that run at once, the later one's folder stays.
 * @param build Fills the new folder, whose path it is given.
 * @throws whatever `build` throws; the new folder is then gone.
 */
export async function replaceFolder<T>(target: string, build: (folder: string) => Promise<T>): Promise<T> {
  const path = resolve(target);
  mkdirSync(dirname(path), { recursive: true });
  sweepLeftovers(path);
  const fresh = ownedPath(freshStem(path));
  mkdirSync(fresh);
  const remove = (): void => rmSync(fresh, { recursive: true, force: true });
  // An interrupted process must not leave half a folder behind.
  const forget = onExit(remove);
  try {
    const result = await build(fresh);
    swap(path, fresh);
    return result;
  } finally {
    forget();
    remove();
  }
}

/** Two renames on one disk; if the second one fails, the first is taken back. */
function swap(path: string, fresh: string): void {
  const old = `${fresh}-old`;
  for (;;) {
    if (existsSync(path)) renameSync(path, old);
    try {
      renameSync(fresh, path);
      break;
    } catch (error) {
      // Another run put its folder there in between: ours is the later one.
      if (existsSync(path)) rmSync(old, { recursive: true, force: true });
      else {
        if (existsSync(old)) renameSync(old, path);
        throw error;
      }
    }
  }
  rmSync(old, { recursive: true, force: true });
}
