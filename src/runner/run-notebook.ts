import { basename } from 'node:path';
import { performance } from 'node:perf_hooks';
import type { CellOutputs } from './kernel/cell-outputs';
import { cleanText } from './kernel/clean-text';
import { Kernel, type CellLimits } from './kernel/kernel';
import { KernelError } from './kernel/kernel-error';
import type { Environment } from './kernel/kernel-process';
import { NotebookError, type NotebookErrorDetails } from './notebook-error';
import { cellsToRun, isCode, readNotebook, type CodeCell, type Notebook } from './notebook-file';
import type { Progress } from './progress';

export interface RunOptions extends CellLimits {
  /** Added to the kernel's environment; `SURVEY_NOTEBOOK` is always the notebook's file name. */
  readonly env?: Environment;
  readonly onProgress?: (progress: Progress) => void;
  /** Ends the run when it is aborted; its reason is thrown. */
  readonly signal?: AbortSignal | undefined;
}

/** What stopped a run. */
type Stop = Pick<NotebookErrorDetails, 'fault' | 'cell' | 'errorText' | 'traceback'>;

/**
 * Runs a notebook from top to bottom in a tslab kernel of its own, in the
 * repository's root. The file stays as it is. Empty code cells are passed over.
 *
 * @param path an .ipynb file
 * @returns the notebook with outputs; the same bytes for the same outputs
 * @throws NotebookError at the first cell that fails, hangs, floods or takes the kernel with it
 * @throws Error if it was not the notebook's fault: no room in the temporary folder, no more processes
 * @example writeNotebook('outputs/notebooks/0-metod.ipynb', await runNotebook('notebooks/0-metod.ipynb'));
 */
export async function runNotebook(path: string, { onProgress, ...options }: RunOptions = {}): Promise<Notebook> {
  const notebook = basename(path);
  const executed = cleared(read(path, notebook));
  const cells = cellsToRun(executed);
  const start = performance.now();
  let cell = 0;
  const report = (state: Progress['state']) =>
    onProgress?.({ notebook, cell, cells: cells.length, state, seconds: (performance.now() - start) / 1000 });

  report('started');
  const stop = await runInKernel(
    executed,
    cells,
    { ...options, env: { ...options.env, SURVEY_NOTEBOOK: notebook } },
    () => {
      cell++;
      report('cell');
    },
  );
  options.signal?.throwIfAborted();
  report(stop ? 'failed' : 'done');
  if (!stop) return executed;
  const source = stop.cell === null ? null : (cells[stop.cell - 1]?.source ?? null);
  throw new NotebookError({ ...stop, notebook, cells: cells.length, source, executed });
}

async function runInKernel(
  executed: Notebook,
  cells: readonly CodeCell[],
  { env = {}, signal, ...limits }: RunOptions,
  onCell: () => void,
): Promise<Stop | null> {
  let kernel: Kernel;
  try {
    kernel = await Kernel.start({ env, signal });
  } catch (error) {
    return stoppedBy(error, null);
  }
  executed.metadata = { kernelspec: KERNELSPEC, ...executed.metadata, language_info: kernel.languageInfo };
  try {
    return await runCells(kernel, cells, limits, onCell);
  } finally {
    await kernel.close();
  }
}

async function runCells(
  kernel: Kernel,
  cells: readonly CodeCell[],
  limits: CellLimits,
  onCell: () => void,
): Promise<Stop | null> {
  const collected: CellOutputs[] = [];
  let stop: Stop | null = null;
  try {
    for (const { source } of cells) {
      onCell();
      const outputs = kernel.newCell();
      collected.push(outputs);
      await kernel.execute(source, limits, outputs);
      if (collected.some((earlier) => earlier.finish().error)) break;
    }
  } catch (error) {
    stop = stoppedBy(error, collected.length);
  }
  // Stored last, for a timer of one cell may print while a later one runs.
  const errors = collected.map((outputs, index) => storeOutputs(cells[index] as CodeCell, outputs, index + 1));
  const at = errors.findIndex((error) => error !== null);
  const error = errors[at];
  if (stop || !error) return stop;
  return { fault: 'failed', cell: at + 1, errorText: `${error.ename}: ${error.evalue}`, traceback: error.traceback };
}

function stoppedBy(error: unknown, cell: number | null): Stop {
  if (error instanceof KernelError) return { fault: error.fault, cell, errorText: error.message };
  throw error;
}

function storeOutputs(cell: CodeCell, collected: CellOutputs, count: number) {
  const { outputs, error } = collected.finish();
  cell.outputs = outputs;
  cell.execution_count = count;
  return error;
}

function read(path: string, notebook: string): Notebook {
  try {
    return readNotebook(path);
  } catch (error) {
    const errorText = cleanText((error as Error).message);
    const nothing = { cell: null, cells: null, source: null, executed: null };
    throw new NotebookError({ fault: 'unreadable', notebook, errorText, ...nothing });
  }
}

/** A copy without outputs, counts, or times of an earlier run. */
function cleared({ metadata, cells }: Notebook): Notebook {
  return {
    metadata,
    cells: cells.map((cell) => {
      const kept = { ...cell, metadata: { ...cell.metadata } };
      delete kept.metadata.execution;
      return isCode(kept) ? { ...kept, outputs: [], execution_count: null } : kept;
    }),
  };
}

const KERNELSPEC = { display_name: 'TypeScript', language: 'typescript', name: 'tslab' };
