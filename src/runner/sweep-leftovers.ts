import { existsSync, renameSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { leftoversIn, removeLeftover } from './leftovers';

/** How the names of folders begin that are built to replace one; {@link ownedPath} ends them. */
export const freshStem = (path: string): string => join(dirname(path), `.${basename(path)}-new`);

/** Removes what a killed run left beside an output folder, and puts the earlier outputs back if it had just moved them. */
export function sweepLeftovers(path: string): void {
  for (const leftover of leftoversIn(dirname(path), `${basename(freshStem(path))}-`)) {
    if (leftover.endsWith('-old') && !existsSync(path)) renameSync(leftover, path);
    else removeLeftover(leftover);
  }
}
