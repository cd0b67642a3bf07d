import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { onExit } from '../../src/runner/kernel/exit-guard';
import type { Room } from './room';
import type { Report } from './score';
import { reportFile, strykerOptions } from './stryker-options';

/** Stryker could not judge the tests: they fail already without a mutant, say. */
export class StrykerError extends Error {}

/**
 * Mutates one room and runs its tests, in a copy of the repository in .cache
 * that goes away however this process ends. What Stryker tells goes to stderr.
 * @param root Folder of the repository.
 * @param workers How many mutants are tried at a time.
 * @throws StrykerError
 */
export async function runStryker(root: string, room: Room, workers: number): Promise<Report> {
  mkdirSync(join(root, '.cache'), { recursive: true });
  const scratch = mkdtempSync(join(root, '.cache', 'mutate-'));
  const options = join(scratch, 'options.json');
  writeFileSync(options, JSON.stringify(strykerOptions(root, room, scratch, workers)));
  // A group of its own, so that its workers can be ended with it.
  const stryker = spawn(process.execPath, [STRYKER, 'run', options], {
    cwd: root,
    stdio: ['ignore', process.stderr, 'inherit'],
    detached: process.platform !== 'win32',
  });
  const remove = (): void => rmSync(scratch, { recursive: true, force: true, maxRetries: 5 });
  const forget = onExit(() => {
    stop(stryker.pid);
    remove();
  });
  try {
    const end = await new Promise<number | string>((done, fail) =>
      stryker.on('exit', (code, signal) => done(code ?? signal ?? 1)).on('error', fail),
    );
    if (typeof end === 'string') throw new StrykerError(`${room.name}: Stryker was ended by ${end}`);
    if (end !== 0) throw new StrykerError(`${room.name}: the tests cannot be judged; see above what Stryker found`);
    return JSON.parse(readFileSync(reportFile(scratch), 'utf8')) as Report;
  } finally {
    forget();
    remove();
  }
}

const STRYKER = join(dirname(require.resolve('@stryker-mutator/core/package.json')), 'bin', 'stryker.js');

/** Ends Stryker and its workers at once. */
function stop(pid: number | undefined): void {
  try {
    if (pid !== undefined) process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
  } catch {
    // Ended by itself.
  }
}
