import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** The files below a folder that git tracks, or why it cannot be asked. */
export type Tracked = { readonly files: readonly string[] } | { readonly reason: string };

/**
 * Asks git which files of a copy of the repository it tracks, whoever owns the copy. An unpacked archive is no
 * repository, nor is one inside another's folder that does not track it.
 * @param root The copy's folder; paths are from there.
 * @throws Error if it is a repository and git fails all the same.
 */
export function trackedFiles(root: string, folder: string): Tracked {
  const listing = ['-c', 'safe.directory=*', 'ls-files', '-z', 'package.json', folder];
  const { error, status, stdout, stderr } = spawnSync('git', listing, { cwd: root, encoding: 'utf8' });
  if (error && (error as NodeJS.ErrnoException).code === 'ENOENT') return { reason: 'there is no git on this machine' };
  const files = status === 0 ? stdout.split('\0').filter(Boolean) : [];
  if (!files.includes('package.json') && !existsSync(join(root, '.git')))
    return { reason: 'this folder is not a git repository' };
  if (error || status !== 0) throw new Error(`git ls-files failed: ${error?.message ?? stderr}`);
  return { files: files.filter((file) => file.startsWith(`${folder}/`)) };
}
