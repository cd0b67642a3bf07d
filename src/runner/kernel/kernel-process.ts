import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { repositoryRoot } from '../../input/repository-root';
import { temporaryFolder } from '../../input/temporary-folder';
import { withPath } from '../../input/with-path';
import { cleanText } from './clean-text';
import type { Connection } from './connection';
import { kernelScript } from '../../jupyter/kernel-script';
import { onExit } from './exit-guard';
import { KernelError } from './kernel-error';
import { noteWorker } from './worker-file';

/** Environment variables to add; undefined takes one away. */
export type Environment = Readonly<Record<string, string | undefined>>;

const windows = process.platform === 'win32';

/** The child process that runs a kernel, and the private folder that it may write to. */
export class KernelProcess {
  /** Resolves when the process has ended, to how it ended. */
  readonly ended: Promise<string>;
  private readonly child: ChildProcess;
  private readonly folder = temporaryFolder('kernel');
  private readonly forget: () => void;
  private lastWords = '';
  private startError: Error | null = null;
  /** Afterwards the process id may belong to another program. */
  private over = false;

  /**
   * @param signal Ends the process when it is aborted.
   * @throws Error if its folder cannot be written
   */
  constructor(connection: Connection, environment: Environment, signal?: AbortSignal) {
    const stop = (): void => this.kill();
    const forget = onExit(stop);
    this.forget = () => {
      forget();
      signal?.removeEventListener('abort', stop);
    };
    signal?.addEventListener('abort', stop);
    try {
      this.child = this.spawn(connection, environment);
      // Should this process be killed, the next run ends the kernel.
      if (this.child.pid !== undefined) noteWorker(this.folder, this.child.pid);
    } catch (error) {
      this.kill();
      throw withPath(error, this.folder);
    }
    this.child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      this.lastWords = (this.lastWords + text).slice(-4000);
    });
    this.ended = new Promise((resolve) => {
      this.child.once('error', (error) => {
        this.startError = error;
        resolve(`could not be started: ${error.message}`);
      });
      this.child.once('close', (code, signal) => resolve(this.describeEnd(code, signal)));
    });
    void this.ended.then(() => {
      this.kill();
      this.over = true;
    });
  }

  get pid(): number | undefined {
    return this.child.pid;
  }

  /**
   * Waits until the kernel listens on its ports.
   * @throws KernelError if it does not, and then it is ended
   * @throws Error if the system starts no process
   */
  async ready(seconds: number): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    const fault = await Promise.race([
      new Promise<null>((resolve) => this.child.once('message', () => resolve(null))),
      this.ended,
      new Promise<string>((resolve) => {
        timer = setTimeout(() => resolve(`did not listen within ${seconds} s`), seconds * 1000);
      }),
    ]);
    clearTimeout(timer);
    if (fault === null) return;
    this.kill();
    if (this.startError) throw this.startError;
    throw new KernelError('start', `the kernel ${fault}`);
  }

  /** Waits until the process has ended; three seconds at most. */
  async isOver(): Promise<void> {
    await Promise.race([this.ended, wait(3000, null, { ref: false })]);
  }

  /** Ends the process, what it started, and the private folder, at once. */
  kill(): void {
    if (this.over) return;
    this.forget();
    // There is none if its folder could not be written.
    if (this.child) endGroup(this.child);
    // What dies may still be writing.
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 20 });
  }

  private spawn(connection: Connection, environment: Environment): ChildProcess {
    const connectionFile = join(this.folder, 'connection.json');
    writeFileSync(connectionFile, JSON.stringify(connection), { mode: 0o600 });
    return spawn(process.execPath, [kernelScript, connectionFile], {
      cwd: repositoryRoot,
      env: { ...process.env, FORCE_COLOR: undefined, ...ownTemporaryFolder(this.folder), ...environment },
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
      // A process group of its own, so that what the kernel starts ends with it.
      detached: !windows,
      windowsHide: true,
    });
  }

  private describeEnd(code: number | null, signal: string | null): string {
    const how = signal ? `was ended by ${signal}` : `ended with exit code ${code}`;
    const words = cleanText(this.lastWords).trim();
    if (words.includes('heap out of memory')) return 'ran out of memory';
    return words ? `${how}: ${words.split('\n').slice(-3).join('\n')}` : how;
  }
}

/** Browsers and libraries in the kernel leave their temporary files where they are swept up with the rest. */
function ownTemporaryFolder(folder: string): Environment {
  const path = join(folder, 't');
  mkdirSync(path);
  return windows ? { TEMP: path, TMP: path } : { TMPDIR: path };
}

function endGroup({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    if (windows) spawnSync('taskkill', ['/pid', String(pid), '/T', '/F'], { windowsHide: true });
    else process.kill(-pid, 'SIGKILL');
  } catch {
    // No such group: it has ended already.
  }
}
