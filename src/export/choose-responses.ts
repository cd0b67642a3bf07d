import { groupBy } from '../input/group-by';
import type { CleaningLog, CleaningRule } from './cleaning-log';
import { lastResponse } from './last-response';
import { logOddTimes } from './log-odd-times';
import type { Response } from './read-responses';
import type { SetAsideReason } from '../survey/set-aside';

/** The responses that count, and those that do not, with the reason. */
export interface ChosenResponses {
  readonly chosen: readonly Response[];
  readonly setAside: readonly (readonly [Response, SetAsideReason])[];
}

/**
 * One response an organisation, or each by itself where none is told: the last finished one; without a finished one,
 * the last begun of the unfinished ones that have content.
 * @param listed Ids of the responses that have rows in a linked table: these are content, too.
 */
export function chooseResponses(
  responses: readonly Response[],
  listed: ReadonlySet<string>,
  sheet: string,
  log: CleaningLog,
): ChosenResponses {
  const place = ({ row }: Response): string => `${sheet}!${row}:${row}`;
  logOddTimes(responses, place, log);
  const setAside: [Response, SetAsideReason][] = [];
  const hasContent = ({ id, answers }: Response): boolean =>
    listed.has(id) || [...answers.values()].some(({ state }) => state === 'answered');

  const chosen = [
    ...groupBy(responses, ({ organisation, row }) => organisation?.code ?? `row ${row}`).values(),
  ].flatMap((group) => {
    const finished = group.filter((response) => response.finished);
    const filled = group.filter((response) => !response.finished && hasContent(response));
    const kept = lastResponse(finished.length > 0 ? finished : filled, place, log);
    for (const response of group) {
      if (response === kept) {
        if (!response.finished) log.add('unfinished-kept', place(response));
        continue;
      }
      log.add(ruleAgainst(response, finished.length > 0, hasContent(response)), place(response));
      setAside.push([response, response.finished ? 'earlier' : 'unfinished']);
    }
    return kept ? [kept] : [];
  });
  return { chosen: chosen.sort((a, b) => a.row - b.row), setAside };
}

/** Why a response does not count, given whether its organisation has a finished one, and whether it has content. */
function ruleAgainst({ finished }: Response, isAnswered: boolean, isFilled: boolean): CleaningRule {
  if (finished) return 'later-answer';
  if (isAnswered) return 'unfinished-answers';
  return isFilled ? 'unfinished-earlier' : 'unfinished-empty';
}
