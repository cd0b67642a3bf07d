import { readFileSync } from 'node:fs';

/** Where the system does not tell when a process started. */
export const UNKNOWN_START = '0';

/**
 * When a process started, as a text to compare with another: two processes of
 * one id differ in it. {@link UNKNOWN_START} on other systems than Linux.
 * @returns null if no such process runs; one that has ended and waits for its parent to notice does not run.
 */
export function processStart(pid: number): string | null {
  if (!isThere(pid)) return null;
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The program's name stands in brackets and may hold anything.
    const [state = '', ...fields] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return 'ZX'.includes(state) ? null : Number(fields[18]).toString(36);
  } catch {
    return UNKNOWN_START;
  }
}

function isThere(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Another user's process may not be asked, but it is there.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
