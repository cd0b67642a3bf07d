import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Removes what a killed run left beside an output folder, and puts the earlier outputs back if it had just moved them. */
export function sweepLeftovers(path: string): void {
  const prefix = `.${basename(path)}-new-`;
  for (const name of readdirSync(dirname(path)).filter((one) => one.startsWith(prefix))) {
    if (isRunning(Number.parseInt(name.slice(prefix.length), 10))) continue;
    const leftover = join(dirname(path), name);
    if (name.endsWith('-old') && !existsSync(path)) renameSync(leftover, path);
    else rmSync(leftover, { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Another user's process may not be asked, but it is there.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
