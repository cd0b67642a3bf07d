import { performance } from 'node:perf_hooks';
import { median } from './median';

/** How many milliseconds something takes once. */
export async function timeOnce(run: () => unknown): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

/** The median of several times, so that one interruption does not count. */
export async function time(run: () => unknown, times = 5): Promise<number> {
  const taken: number[] = [];
  while (taken.length < times) taken.push(await timeOnce(run));
  return median(taken);
}
