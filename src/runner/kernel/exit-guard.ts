const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

const cleanups = new Set<() => void>();

/**
 * Runs a cleanup however this process ends (short of `kill -9`): at its exit, or
 * at a signal, which then takes its usual course. The cleanup must be synchronous.
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

function cleanUp(): void {
  for (const cleanup of cleanups) cleanup();
  cleanups.clear();
}

function stop(signal: NodeJS.Signals): void {
  cleanUp();
  unlisten();
  // Whoever else listens decides; if nobody does, the process ends as by the bare signal.
  if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
}
