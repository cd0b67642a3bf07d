import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { repositoryRoot } from '../../input/repository-root';
import { cleanText } from './clean-text';
import type { Connection } from './connection';
import { kernelScript } from '../../jupyter/kernel-script';
import { onExit } from './exit-guard';
import { KernelError } from './kernel-error';

/** Environment variables to add; undefined takes one away. */
export type Environment = Readonly<Record<string, string | undefined>>;

const windows = process.platform === 'win32';

/** The child process that runs a kernel, and the private folder that it may write to. */
export class KernelProcess {
  /** Resolves when the process has ended, to how it ended. */
  readonly ended: Promise<string>;
  private readonly child: ChildProcess;
  private readonly folder = mkdtempSync(join(tmpdir(), 'survey-kernel-'));
  private readonly forget: () => void;
  private lastWords = '';
  /** Afterwards the process id may belong to another program. */
  private over = false;

  constructor(connection: Connection, environment: Environment) {
    this.forget = onExit(() => this.kill());
    const connectionFile = join(this.folder, 'connection.json');
    writeFileSync(connectionFile, JSON.stringify(connection), { mode: 0o600 });
    this.child = spawn(process.execPath, [kernelScript, connectionFile], {
      cwd: repositoryRoot,
      env: { ...process.env, FORCE_COLOR: undefined, ...temporaryFolder(this.folder), ...environment },
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
      // A process group of its own, so that what the kernel starts ends with it.
      detached: !windows,
      windowsHide: true,
    });
    this.child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      this.lastWords = (this.lastWords + text).slice(-4000);
    });
    this.ended = new Promise((resolve) => {
      this.child.once('error', (error) => resolve(`could not be started: ${error.message}`));
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
    throw new KernelError('start', `the kernel ${fault}`);
  }

  /** Ends the process, what it started, and the private folder, at once. */
  kill(): void {
    if (this.over) return;
    this.forget();
    endGroup(this.child);
    // What dies may still be writing.
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 20 });
  }

  private describeEnd(code: number | null, signal: string | null): string {
    const how = signal ? `was ended by ${signal}` : `ended with exit code ${code}`;
    const words = cleanText(this.lastWords).trim();
    if (words.includes('heap out of memory')) return 'ran out of memory';
    return words ? `${how}: ${words.split('\n').slice(-3).join('\n')}` : how;
  }
}

/** Browsers and libraries in the kernel leave their temporary files where they are swept up with the rest. */
function temporaryFolder(folder: string): Environment {
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
