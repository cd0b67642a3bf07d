import { constants } from 'node:os';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

const cleanups = new Set<() => void>();

/**
 * Runs a cleanup however this process ends (short of `kill -9`): at its exit, or
 * at a signal, which then ends it with 128 and the signal's number, unless
 * somebody else listens. The cleanup must be synchronous.
 *
 * @returns takes the cleanup away again, without running it
 */
export function onExit(cleanup: () => void): () => void {
  if (cleanups.size === 0) listen();
  cleanups.add(cleanup);
  return () => {
    if (cleanups.delete(cleanup) && cleanups.size === 0) unlisten();
  };
}

function listen(): void {
  process.on('exit', cleanUp);
  for (const signal of SIGNALS) process.on(signal, stop);
}

function unlisten(): void {
  process.off('exit', cleanUp);
  for (const signal of SIGNALS) process.off(signal, stop);
}

/** The latest first: it may lie in a folder of an earlier one. */
function cleanUp(): void {
  for (const cleanup of [...cleanups].reverse()) {
    try {
      cleanup();
    } catch {
      // The others' turn; the next run sweeps.
    }
  }
  cleanups.clear();
}

function stop(signal: NodeJS.Signals): void {
  cleanUp();
  unlisten();
  // Not the bare signal: others clean up at the exit.
  if (process.listenerCount(signal) === 0) process.exit(128 + constants.signals[signal]);
}
