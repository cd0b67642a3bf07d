import { availableParallelism } from 'node:os';
import { performance } from 'node:perf_hooks';
import { NotebookError } from './notebook-error';
import type { Notebook } from './notebook-file';
import { runNotebook, type RunOptions } from './run-notebook';
import { typeErrors } from './type-errors';

export interface RunsOptions extends RunOptions {
  /** How many notebooks run at the same time; the number of processor cores. */
  readonly concurrency?: number;
}

/** How the run of one notebook ended. */
export interface NotebookRun {
  readonly path: string;
  /** Executed; up to and with the failing cell if there is an error; null if nothing ran. */
  readonly notebook: Notebook | null;
  readonly error: NotebookError | null;
  readonly seconds: number;
}

/**
 * Runs notebooks side by side, each in a kernel of its own. When one fails the
 * others still run, so that a reviewer sees all failures at once. Types are
 * checked beside that, of all of them together: half of what a kernel does is
 * to read them, and what is wrong with them is an error all the same.
 *
 * @returns one run a path, in the order of the paths
 * @throws the first error that is not a notebook's own, as soon as the kernels of the others have been ended
 */
export async function runNotebooks(
  paths: readonly string[],
  { concurrency = availableParallelism(), env, signal, ...options }: RunsOptions = {},
): Promise<NotebookRun[]> {
  const stop = new AbortController();
  const stopped = signal ? AbortSignal.any([signal, stop.signal]) : stop.signal;
  const runs: NotebookRun[] = [];
  const waiting = paths.map((path, index) => ({ path, index }));
  const limits = { ...options, signal: stopped, env: { ...env, SURVEY_TYPES: 'unchecked' } };
  const work = async () => {
    for (let next = waiting.shift(); next && !stopped.aborted; next = waiting.shift())
      runs[next.index] = await run(next.path, limits);
  };
  const types = typeErrors(paths, stopped);
  const jobs = [types, ...Array.from({ length: Math.max(1, Math.min(concurrency, paths.length)) }, work)];
  for (const job of jobs) job.catch((error: unknown) => stop.abort(error));
  await Promise.allSettled(jobs);
  stopped.throwIfAborted();
  const errors = await types;
  return runs.map((ended) => ({ ...ended, error: errors.get(ended.path) ?? ended.error }));
}

async function run(path: string, options: RunOptions): Promise<NotebookRun> {
  const start = performance.now();
  const ended = (notebook: Notebook | null, error: NotebookError | null) => ({
    path,
    notebook,
    error,
    seconds: (performance.now() - start) / 1000,
  });
  try {
    return ended(await runNotebook(path, options), null);
  } catch (error) {
    if (error instanceof NotebookError) return ended(error.details.executed, error);
    throw error;
  }
}
