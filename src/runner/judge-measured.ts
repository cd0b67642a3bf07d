import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { leaveResults, RESULTS_FOLDER } from '../notebook/leave-results';
import { publish } from '../notebook/show';
import type { Register } from '../published/register';
import type { Survey } from '../survey/survey';

/**
 * Judges the printed numbers of chapters that no notebook concluded, by their
 * measures, and writes their tables.
 * @returns Ids of printed numbers that no notebook checks and that have no measure.
 */
export function judgeMeasured(register: Register, survey: Survey, folder: string): string[] {
  const left = register.chapters.filter(({ id }) => !existsSync(join(folder, RESULTS_FOLDER, `${id}.json`)));
  return left.flatMap(({ id }) => {
    const claims = register.claims.filter(({ chapter }) => chapter === id);
    const unchecked = claims.filter(({ given, measure }) => !given && measure === null);
    if (claims.some(({ measure }) => measure !== null)) {
      const printed = register.chapter(id, survey);
      leaveResults(printed, folder, { partial: true });
      publish(printed.table({ partial: true }), folder);
    }
    return unchecked.map((claim) => claim.id);
  });
}
