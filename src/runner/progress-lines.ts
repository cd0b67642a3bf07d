import type { Progress } from './progress';

/** Where lines are written: process.stderr, or something like it. */
export interface LineStream {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/**
 * Prints one line a notebook: on a terminal the line follows the run, elsewhere
 * there is one at the start and one at the end.
 *
 * @example await runNotebooks(paths, { onProgress: progressLines(process.stderr) });
 */
export function progressLines(stream: LineStream): (progress: Progress) => void {
  return stream.isTTY ? followingLines(stream) : startAndEndLines(stream);
}

function startAndEndLines(stream: LineStream) {
  return (progress: Progress) => {
    if (progress.state !== 'cell') stream.write(`${lineOf(progress)}\n`);
  };
}

function followingLines(stream: LineStream) {
  const notebooks: string[] = [];
  return (progress: Progress) => {
    if (!notebooks.includes(progress.notebook)) {
      notebooks.push(progress.notebook);
      stream.write(`${lineOf(progress)}\n`);
      return;
    }
    const up = notebooks.length - notebooks.indexOf(progress.notebook);
    // Up to the notebook's line, write it anew, erase the rest of it, and down again.
    stream.write(`\x1b[${up}A\r${lineOf(progress)}\x1b[K\x1b[${up}B\r`);
  };
}

function lineOf({ notebook, cell, cells, state, seconds }: Progress): string {
  const time = `${seconds.toFixed(1)} s`;
  if (state === 'started') return `${notebook}  started, ${cells} cells`;
  if (state === 'cell') return `${notebook}  cell ${cell} of ${cells}`;
  if (state === 'done') return `${notebook}  done, ${cells} cells in ${time}`;
  return `${notebook}  failed at cell ${cell} of ${cells} after ${time}`;
}
