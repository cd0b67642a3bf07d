import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { processStart, UNKNOWN_START } from '../../input/process-start';

/** File in a temporary folder that names the process that works there: its id, and when it started. */
export const WORKER_FILE = 'worker';

/** Notes which process works in a folder, so that it can be ended with the folder if this one is killed. */
export const noteWorker = (folder: string, pid: number): void =>
  writeFileSync(join(folder, WORKER_FILE), `${pid} ${processStart(pid) ?? UNKNOWN_START}`);

/** Ends the process group that a file notes, if its process is still the one that was noted. */
export function endWorker(file: string): void {
  try {
    const [pid, start] = readFileSync(file, 'utf8').split(' ');
    if (start !== UNKNOWN_START && processStart(Number(pid)) === start) process.kill(-Number(pid), 'SIGKILL');
  } catch {
    // Ended by itself, or never noted.
  }
}
