import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { ownedPath } from '../../input/owned-path';
import { repositoryRoot } from '../../input/repository-root';

/** Where a folder of the project's own cache lies, made or not. */
export const cacheFolder = (name: string): string => join(repositoryRoot, '.cache', name);

/** A folder beside its place in the cache, to be filled: what is half made is never taken for whole. */
export function freshFolder(target: string): string {
  const fresh = ownedPath(target);
  mkdirSync(fresh, { recursive: true });
  return fresh;
}

/** Moves a filled folder into its place. Another process may have been faster: then its folder serves. */
export function takePlace(fresh: string, target: string): void {
  try {
    renameSync(fresh, target);
  } catch (error) {
    if (!existsSync(target)) throw error;
  }
}
