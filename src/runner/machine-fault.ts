import { join, resolve, sep } from 'node:path';
import { cacheFolder } from '../figures/browser/cache-folder';
import { repositoryRoot } from '../input/repository-root';
import { systemTemporaryFolder } from '../input/temporary-folder';
import { openFilesLimit } from './open-files-limit';
import { freshStem } from './sweep-leftovers';
import { systemError, type SystemError } from './system-error';

/** What the machine is short of, in one line. */
export interface MachineFault {
  readonly message: string;
  /** 2 if another folder must be named, 1 if the machine must be helped. */
  readonly exitCode: 1 | 2;
}

const FULL: Readonly<Record<string, string>> = {
  EDQUOT: 'disk quota exceeded',
  EFBIG: 'file too large for this disk or this user',
  ENOSPC: 'no space left',
};

const REFUSED: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  ENOTDIR: 'a part of the path is a file',
  EPERM: 'not permitted',
  EROFS: 'read-only disk',
};

/** For folders that cannot be made; elsewhere these codes say something else. */
const NOT_MADE: Readonly<Record<string, string>> = {
  EEXIST: 'a part of the path is a file',
  ENOENT: 'no folder can be made there',
};

const PROCESSES: Readonly<Record<string, string>> = {
  EAGAIN: 'no more processes can be started',
  ENOMEM: 'not enough memory to start a process',
};

/**
 * Says why a run could not go on where neither the input nor a notebook is to
 * blame: a full disk, whichever of the three it is, a folder that cannot be
 * written, too many open files; null if it was something else.
 * @param outputs Folder that results are written to; the place of a write that does not say where.
 */
export function machineFault(error: unknown, outputs?: string): MachineFault | null {
  const failed = systemError(error);
  const { code, syscall } = failed;
  if (code === 'EMFILE' || code === 'ENFILE') return { message: tooManyFiles(code), exitCode: 1 };
  const processes = syscall.startsWith('spawn') ? PROCESSES[code] : undefined;
  if (processes) return { message: `${processes} (${code}); end other programs and run again`, exitCode: 1 };
  const full = FULL[code];
  const refused = REFUSED[code] ?? (syscall === 'mkdir' ? NOT_MADE[code] : undefined);
  if (full === undefined && refused === undefined) return null;
  return atPlace(failed, full, refused ?? '', outputs);
}

function atPlace(
  { code, path }: SystemError,
  full: string | undefined,
  refused: string,
  outputs: string | undefined,
): MachineFault | null {
  // Kernels name paths from the repository's root, and the temporary folder by a word.
  const where = path && resolve(repositoryRoot, path.replace(/^<tmp>/, systemTemporaryFolder()));
  if (outputs !== undefined && (where === '' || isOfOutputs(where, resolve(outputs))))
    return {
      message: `cannot write ${outputs}: ${full ?? refused} (${code}${path ? `, ${path}` : ''}); what was there is as it was`,
      exitCode: full === undefined ? 2 : 1,
    };
  // The clone, and with it the cache, may lie in the temporary folder.
  const temporary = systemTemporaryFolder();
  const named = (folder: string): string =>
    full ? `${full} in ${folder} (${code})` : `cannot write ${folder}: ${refused} (${code})`;
  const message = isIn(where, CACHE)
    ? `${named(`the cache ${CACHE}`)}; ${full ? 'make room on its disk' : 'it must be a folder that can be written'}`
    : isIn(where, temporary)
      ? `${named(`the temporary folder ${temporary}`)}; set ${VARIABLE} to a folder ${full ? 'with room' : 'that can be written'}`
      : null;
  return message === null ? null : { message, exitCode: 1 };
}

const CACHE = resolve(cacheFolder(''));
const VARIABLE = process.platform === 'win32' ? 'TEMP' : 'TMPDIR';

/** The folder, the one that is being built beside it, or one that either lies in. */
const isOfOutputs = (path: string, outputs: string): boolean =>
  isIn(path, outputs) || isIn(outputs, path) || path.startsWith(`${freshStem(outputs)}-`);

const isIn = (path: string, folder: string): boolean => path === folder || path.startsWith(join(folder, sep));

function tooManyFiles(code: string): string {
  const limit = openFilesLimit();
  if (code === 'ENFILE') return `too many open files on this machine (${code}); end other programs and run again`;
  const most = limit === null ? '' : `a process may have ${limit} open (ulimit -n); `;
  return `too many open files (${code}): ${most}run it from a shell with a higher limit, such as 4096`;
}
