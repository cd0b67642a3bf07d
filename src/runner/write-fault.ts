/** Why results could not be written. */
export interface WriteFault {
  readonly message: string;
  /** 2 if another folder must be named, 1 if it was the disk. */
  readonly exitCode: 1 | 2;
}

const DISK: Readonly<Record<string, string>> = {
  EDQUOT: 'disk quota exceeded',
  EFBIG: 'file too large for this disk or this user',
  ENOSPC: 'no space left on the disk',
};

const FOLDER: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  ENOTDIR: 'a part of the path is a file',
  EPERM: 'not permitted',
  EROFS: 'read-only disk',
};

/** For folders that cannot be made; elsewhere these codes say something else. */
const NEW_FOLDER: Readonly<Record<string, string>> = {
  EEXIST: 'a part of the path is a file',
  ENOENT: 'no folder can be made there',
};

/** Says in one line why nothing could be written to a folder; null if that is not what went wrong. */
export function writeFault(error: unknown, folder: string): WriteFault | null {
  const { code = '', path, syscall } = error as NodeJS.ErrnoException;
  const disk = DISK[code];
  const fault = disk ?? FOLDER[code] ?? (syscall === 'mkdir' ? NEW_FOLDER[code] : undefined);
  if (fault === undefined) return null;
  return {
    message: `cannot write ${folder}: ${fault} (${code}${path ? `, ${path}` : ''}); what was there is as it was`,
    exitCode: disk === undefined ? 2 : 1,
  };
}
