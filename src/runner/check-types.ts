import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { cellsToRun, type Notebook } from './notebook-file';
import { repositoryRoot } from '../input/repository-root';

/** What is wrong with the types of a cell. */
export interface TypeFault {
  /** Which of the notebooks, from 0. */
  readonly notebook: number;
  /** Which code cell that is not empty, from 1. */
  readonly cell: number;
  /** Line, column and TypeScript's words. */
  readonly text: string;
}

/**
 * Checks the types of all cells of some notebooks at once, beside what else is going on.
 * @param signal Ends the check when it is aborted; its reason is thrown.
 */
export async function checkTypes(notebooks: readonly Notebook[], signal?: AbortSignal): Promise<TypeFault[]> {
  signal?.throwIfAborted();
  const worker = new Worker(join(repositoryRoot, 'bin', 'tslab', 'check-types.cjs'), {
    workerData: notebooks.map((notebook) => cellsToRun(notebook).map(({ source }) => source)),
  });
  const stop = (): void => void worker.terminate();
  signal?.addEventListener('abort', stop);
  try {
    return await new Promise<TypeFault[]>((resolve, reject) => {
      worker.once('message', resolve).once('error', reject);
      // After a message this says nothing any more.
      worker.once('exit', (code) =>
        reject(signal?.reason ?? new Error(`the types were not checked: exit code ${code}`)),
      );
    });
  } finally {
    signal?.removeEventListener('abort', stop);
  }
}
