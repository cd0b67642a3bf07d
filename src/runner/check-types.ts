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

/** Checks the types of all cells of some notebooks at once, beside what else is going on. */
export function checkTypes(notebooks: readonly Notebook[]): Promise<TypeFault[]> {
  const worker = new Worker(join(repositoryRoot, 'bin', 'tslab', 'check-types.cjs'), {
    workerData: notebooks.map((notebook) => cellsToRun(notebook).map(({ source }) => source)),
  });
  return new Promise((resolve, reject) => {
    worker.once('message', resolve).once('error', reject);
  });
}
