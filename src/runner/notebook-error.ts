import type { Notebook } from './notebook-file';

/** Why a notebook could not be run to its end. */
export type NotebookFault = 'unreadable' | 'types' | 'failed' | 'timeout' | 'died' | 'flood' | 'start';

export interface NotebookErrorDetails {
  readonly fault: NotebookFault;
  /** File name of the notebook. */
  readonly notebook: string;
  /** Which code cell, counted from 1; null if no cell ran. */
  readonly cell: number | null;
  /** How many code cells there are. */
  readonly cells: number | null;
  /** The cell's code. */
  readonly source: string | null;
  /** Name and message of the error, or what befell the kernel; no paths of this machine. */
  readonly errorText: string;
  /** The error's stack, as far as it lies in the repository. */
  readonly traceback?: readonly string[];
  /** What ran, with outputs up to and with the failing cell; null if nothing ran. */
  readonly executed: Notebook | null;
}

/** Says which notebook and code cell failed, with the cell's code and the error. */
export class NotebookError extends Error {
  override readonly name = 'NotebookError';

  constructor(readonly details: NotebookErrorDetails) {
    super(describe(details));
  }
}

function describe({ notebook, cell, cells, source, errorText, traceback = [] }: NotebookErrorDetails): string {
  if (cell === null) return `${notebook}: ${errorText}`;
  const code = (source ?? '').trimEnd().split('\n');
  const frames = traceback.filter((line) => /^\s+at /.test(line)).map((line) => line.trim());
  return [
    `${notebook}, code cell ${cell} of ${cells}: ${errorText}`,
    ...code.map((line) => `  | ${line}`.trimEnd()),
    ...frames.map((line) => `  ${line}`),
  ].join('\n');
}
