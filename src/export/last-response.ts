import type { CleaningLog } from './cleaning-log';
import type { Response } from './read-responses';

const DAY = 86_400_000;
/** Without a time it is no day, not even its own. */
const dayOf = (time: number | null): number => Math.floor((time ?? NaN) / DAY);
const BY_NUMBER = new Intl.Collator('sv', { numeric: true });

/**
 * The last of several responses: by time, then by when they were begun, then by
 * id, and never by where they stand. Where the time alone does not decide, that is logged.
 * @example lastResponse(finished, ({ row }) => `Svar!${row}:${row}`, log)
 */
export function lastResponse(
  responses: readonly Response[],
  place: (response: Response) => string,
  log: CleaningLog,
): Response | undefined {
  const last = responses.reduce<Response | undefined>((low, one) => (low && isLater(low, one) ? low : one), undefined);
  if (!last || responses.length < 2) return last;
  for (const one of responses) if (one.at.time === null) log.add('without-time', place(one));
  const tied = responses.filter(({ at }) => at.time !== null && at.time === last.at.time);
  if (tied.length > 1) for (const one of tied) log.add('same-time', place(one));
  const day = responses.filter(({ at }) => dayOf(at.time) === dayOf(last.at.time));
  if (day.length > 1) for (const one of day) if (Number(one.at.time) % DAY === 0) log.add('day-alone', place(one));
  const zones = new Set(responses.map(({ at }) => at.hasZone));
  if (zones.has(true) && zones.has(false))
    for (const one of responses) if (one.at.hasZone === false) log.add('mixed-zones', place(one));
  return last;
}

/** Whether one response is later than another; a missing time is earlier than any. */
function isLater(one: Response, other: Response): boolean {
  const differences = [
    [one.at.time ?? one.started, other.at.time ?? other.started],
    [one.started, other.started],
  ] as const;
  for (const [mine, theirs] of differences) {
    if (mine !== theirs) return theirs === null || (mine !== null && mine > theirs);
  }
  return BY_NUMBER.compare(one.id, other.id) > 0 || (BY_NUMBER.compare(one.id, other.id) === 0 && one.id > other.id);
}
