/** What the operating system refused. */
export interface SystemError {
  /** Such as ENOSPC; empty if it was not the system. */
  readonly code: string;
  /** Where; empty if it is not said. */
  readonly path: string;
  readonly syscall: string;
}

/** As Node writes them, and kernels hand them on as text: `ENOSPC: no space left on device, open '/tmp/x'`. */
const TOLD = /\b(ENOSPC|EDQUOT|EMFILE|ENFILE)\b(?:[^'\n]*'([^'\n]*)')?/;
/** The kernel's sockets end their process with these words. */
const SOCKETS = /Too many open files/;

/** Finds what the system refused behind an error: in itself, in its causes, or in the words of a kernel or browser. */
export function systemError(error: unknown): SystemError {
  if (!(error instanceof Error)) return { code: '', path: '', syscall: '' };
  const { code, path, syscall = '' } = error as NodeJS.ErrnoException;
  const [, told = SOCKETS.test(error.message) ? 'EMFILE' : '', where = ''] = TOLD.exec(error.message) ?? [];
  if (typeof code === 'string') return { code, path: path ?? where, syscall };
  if (told !== '') return { code: told, path: where, syscall };
  return systemError(error.cause);
}
