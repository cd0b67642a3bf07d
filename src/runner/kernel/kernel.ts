import { setTimeout as wait } from 'node:timers/promises';
import { CellOutputs, type Displays } from './cell-outputs';
import { createConnection, type Connection } from './connection';
import { KernelError } from './kernel-error';
import { KernelProcess, type Environment } from './kernel-process';
import type { Message } from './message';
import { Requests } from './requests';

export interface KernelOptions {
  readonly env?: Environment;
  /** How long the kernel may take until it listens; 60. */
  readonly startSeconds?: number;
  /** Ends the kernel, and everything that it started, when it is aborted. */
  readonly signal?: AbortSignal | undefined;
}

export interface CellLimits {
  /** How long a cell may take; 120. */
  readonly timeoutSeconds?: number;
  /** How much a cell may print and show, in bytes; 10 MB. */
  readonly outputBytes?: number;
}

/** After a failing cell, tslab skips for 200 ms what it is asked to run, and tells nobody. */
const DEAF_MS = 250;

/**
 * A tslab kernel of our own, driven over the Jupyter protocol.
 *
 * @example
 * const kernel = await Kernel.start();
 * const cell = await kernel.execute('1 + 1');
 * cell.finish().outputs; // [{ output_type: 'stream', name: 'stdout', text: '2\n' }]
 * await kernel.close();
 */
export class Kernel {
  /** What the kernel says about its language, for a notebook's metadata. */
  languageInfo: unknown = {};
  private readonly requests: Requests;
  private readonly displays: Displays = new Map();
  private fault: KernelError | null = null;
  private hearsFrom = 0;

  /**
   * Starts a kernel in the repository's root.
   * @throws KernelError if it does not start
   * @throws Error if the system has no ports, files or processes left for it
   */
  static async start({ env = {}, startSeconds = 60, signal }: KernelOptions = {}): Promise<Kernel> {
    for (let attempt = 1; ; attempt++) {
      const connection = await createConnection();
      signal?.throwIfAborted();
      const process = new KernelProcess(connection, env, signal);
      try {
        await process.ready(startSeconds);
        const kernel = new Kernel(process, connection);
        await kernel.handshake();
        return kernel;
      } catch (error) {
        process.kill();
        await process.isOver();
        // Another program took a port between our finding it free and the kernel's taking it.
        if (attempt < 3 && (error as Error).message.includes('EADDRINUSE')) continue;
        throw error;
      }
    }
  }

  private constructor(
    private readonly process: KernelProcess,
    connection: Connection,
  ) {
    this.requests = new Requests(connection);
    void process.ended.then(async (how) => {
      // What it printed last may still be on its way.
      await wait(50);
      this.end(new KernelError('died', `the kernel ${how}`));
    });
  }

  /** Process id. */
  get pid(): number | undefined {
    return this.process.pid;
  }

  /** Takes the outputs of a cell to run; it shares displays with later cells, which may change them. */
  newCell(): CellOutputs {
    return new CellOutputs(this.displays);
  }

  /**
   * Runs a cell and waits until the kernel is idle again.
   *
   * @param cell takes the outputs, also those that come later, or before an error is thrown
   * @returns the same; a cell that fails says so in `finish().error`
   * @throws KernelError if the kernel ends, or is ended because the cell takes too long or prints too much
   */
  async execute(
    code: string,
    { timeoutSeconds = 120, outputBytes = 10e6 }: CellLimits = {},
    cell = this.newCell(),
  ): Promise<CellOutputs> {
    await wait(Math.max(0, this.hearsFrom - Date.now()));
    const timer = setTimeout(() => {
      this.end(new KernelError('timeout', `the cell did not finish within ${timeoutSeconds} s, so it was stopped`));
    }, timeoutSeconds * 1000);
    const collect = (message: Message) => {
      cell.add(message);
      if (cell.bytes > outputBytes)
        this.end(new KernelError('flood', `the cell printed more than ${outputBytes / 1e6} MB, so it was stopped`));
    };
    try {
      const content = { code, silent: false, store_history: true, user_expressions: {}, allow_stdin: false };
      const reply = await this.send('execute_request', content, collect);
      cell.status = String(reply.content.status);
      if (cell.status !== 'ok') this.hearsFrom = Date.now() + DEAF_MS;
      // A rejection that nobody handles is published after the cell's "idle": one more round trip brings it in.
      await this.send('kernel_info_request', {});
    } finally {
      clearTimeout(timer);
    }
    return cell;
  }

  /** Lets the kernel end by itself, and ends it if it does not. */
  async close(): Promise<void> {
    if (!this.fault) {
      void this.send('shutdown_request', { restart: false });
      await this.process.isOver();
    }
    this.kill();
    // What it was writing is written by then.
    await this.process.isOver();
  }

  /** Ends the kernel and everything that it started, at once. */
  kill(): void {
    this.end(new KernelError('died', 'the kernel was closed'));
  }

  /** The kernel publishes to nobody until it knows of our subscription, so ask until an answer is heard. */
  private async handshake(): Promise<void> {
    for (let attempt = 0; attempt < 100; attempt++) {
      const info = await Promise.race([this.send('kernel_info_request', {}), wait(100, null)]);
      if (!info) continue;
      this.languageInfo = info.content.language_info;
      return;
    }
    throw new KernelError('start', 'the kernel listens, but does not answer');
  }

  private send(...request: Parameters<Requests['send']>): Promise<Message> {
    return this.fault ? Promise.reject(this.fault) : this.requests.send(...request);
  }

  private end(fault: KernelError): void {
    if (this.fault) return;
    this.fault = fault;
    this.process.kill();
    this.requests.close(fault);
  }
}
