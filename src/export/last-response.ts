import type { CleaningLog } from './cleaning-log';
import type { Response } from './read-responses';

/**
 * The last of several responses: by time between two that have one, else the
 * lower row. Rows that time did not order are logged.
 * @example lastResponse(finished, ({ row }) => `Svar!${row}:${row}`, log)
 */
export function lastResponse(
  responses: readonly Response[],
  place: (response: Response) => string,
  log: CleaningLog,
): Response | undefined {
  if (responses.length < 2) return responses[0];
  const untimed = responses.filter(({ at }) => at === null);
  const latest = responses.reduce((most, { at }) => Math.max(most, at ?? most), -Infinity);
  const tied = responses.filter(({ at }) => at === latest);
  const last = lowest([...untimed, ...tied]);
  for (const response of untimed) log.add('order-by-row', place(response));
  if (tied.length > 1 && last?.at === latest) for (const response of tied) log.add('same-time', place(response));
  return last;
}

const lowest = (responses: readonly Response[]): Response | undefined =>
  responses.reduce<Response | undefined>((low, one) => (low && low.row > one.row ? low : one), undefined);
