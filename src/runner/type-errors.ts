import { basename } from 'node:path';
import { checkTypes } from './check-types';
import { NotebookError } from './notebook-error';
import { cellsToRun, readNotebook, type Notebook } from './notebook-file';

/** What is wrong with the types of notebooks, by path: the first cell that has a fault. Those that cannot be read are left out. */
export async function typeErrors(paths: readonly string[], signal?: AbortSignal): Promise<Map<string, NotebookError>> {
  const readable = paths.flatMap((path) => read(path) ?? []);
  const faults = await checkTypes(
    readable.map(({ notebook }) => notebook),
    signal,
  );
  return new Map(
    readable.flatMap(({ path, notebook }, index) => {
      const own = faults.filter((fault) => fault.notebook === index);
      const [first] = own;
      if (!first) return [];
      const cells = cellsToRun(notebook);
      const texts = own.filter(({ cell }) => cell === first.cell).map(({ text }) => text);
      const error = new NotebookError({
        fault: 'types',
        notebook: basename(path),
        cell: first.cell,
        cells: cells.length,
        source: cells[first.cell - 1]?.source ?? null,
        errorText: texts.join('; '),
        executed: null,
      });
      return [[path, error] as const];
    }),
  );
}

function read(path: string): { path: string; notebook: Notebook } | null {
  try {
    return { path, notebook: readNotebook(path) };
  } catch {
    // Running it says why.
    return null;
  }
}
