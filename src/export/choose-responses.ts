import { groupBy } from '../input/group-by';
import type { CleaningLog } from './cleaning-log';
import type { Response } from './read-responses';
import type { SetAsideReason } from '../survey/set-aside';

/** The responses that count, and those that do not, with the reason. */
export interface ChosenResponses {
  readonly chosen: readonly Response[];
  readonly setAside: readonly (readonly [Response, SetAsideReason])[];
}

/**
 * One response an organisation: the last finished one; without a finished one,
 * the last unfinished one that has content.
 */
export function chooseResponses(responses: readonly Response[], sheet: string, log: CleaningLog): ChosenResponses {
  const place = ({ row }: Response): string => `${sheet}!${row}:${row}`;
  const setAside: [Response, SetAsideReason][] = [];
  const chosen = [...groupBy(responses, ({ organisation }) => organisation.code).values()].flatMap((group) => {
    const finished = inOrder(group.filter((response) => response.finished));
    const unfinished = inOrder(group.filter((response) => !response.finished));
    if (finished.length > 1 && finished.some(({ finishedAt }) => finishedAt === null))
      for (const response of finished) log.add('order-by-row', place(response));
    for (const earlier of finished.slice(0, -1)) {
      log.add('later-answer', place(earlier));
      setAside.push([earlier, 'earlier']);
    }
    const last = finished.at(-1);
    const kept = last ?? unfinished.filter(hasContent).at(-1);
    for (const response of unfinished) {
      log.add(response === kept ? 'unfinished-kept' : 'unfinished-answers', place(response));
      if (response !== kept) setAside.push([response, 'unfinished']);
    }
    return kept ? [kept] : [];
  });
  return { chosen: chosen.sort((a, b) => a.row - b.row), setAside };
}

const hasContent = ({ answers }: Response): boolean => [...answers.values()].some(({ state }) => state === 'answered');

/** By time of finishing; the lower row is the later one where times are equal, and for all if one is missing. */
function inOrder(responses: readonly Response[]): Response[] {
  const isTimed = responses.every(({ finishedAt }) => finishedAt !== null);
  const time = ({ finishedAt }: Response): number => (isTimed ? (finishedAt ?? 0) : 0);
  return [...responses].sort((a, b) => time(a) - time(b) || a.row - b.row);
}
