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
 */
export async function runNotebooks(
  paths: readonly string[],
  { concurrency = availableParallelism(), env, ...options }: RunsOptions = {},
): Promise<NotebookRun[]> {
  const runs: NotebookRun[] = [];
  const waiting = paths.map((path, index) => ({ path, index }));
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift())
      runs[next.index] = await run(next.path, { ...options, env: { ...env, SURVEY_TYPES: 'unchecked' } });
  };
  const [errors] = await Promise.all([
    typeErrors(paths),
    ...Array.from({ length: Math.max(1, Math.min(concurrency, paths.length)) }, work),
  ]);
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
