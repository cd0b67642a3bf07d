import type { CleaningLog } from './cleaning-log';
import type { Response } from './read-responses';

const YEAR = 366 * 86_400_000;

/**
 * Notes times that cannot be right, whatever they decide: of two answers of an
 * organisation they make the wrong one the last.
 */
export function logOddTimes(
  responses: readonly Response[],
  place: (response: Response) => string,
  log: CleaningLog,
): void {
  const times = responses.flatMap(({ at }) => at.time ?? []).sort((a, b) => a - b);
  const median = times[Math.floor(times.length / 2)] ?? 0;
  for (const one of responses) {
    const { at, started, finished } = one;
    if (at.time === null) continue;
    if (finished && started !== null && at.time < started) log.add('ends-before-start', place(one));
    if (Math.abs(at.time - median) > YEAR) log.add('far-time', place(one));
  }
}
