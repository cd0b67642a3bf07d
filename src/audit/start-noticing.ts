import { REGISTER_FOLDER, type Register } from '../published/register';
import { startSolver, type Solver } from '../solver/solver';
import { consistency } from './consistency';
import type { Relations } from './declared-relations';
import { noticer, type Notice } from './notice';
import type { Claim } from '../published/claims/claim';
import { readRelations } from './read-relations';
import { settledSets } from './settled-sets';

/** What it takes to ask what would be noticed. */
export interface Noticing {
  readonly relations: Relations;
  /** What would be noticed if a claim printed something else. */
  readonly notice: (changed: Claim) => Notice;
  readonly solve: Solver;
}

/**
 * Audits the printed numbers once, to ask of each afterwards what would be noticed if it were another.
 * @param relations What they say about each other; those of this repository, unless told.
 * @throws InputError if the relations do not fit the register.
 */
export async function startNoticing(
  register: Register,
  relations: Relations = readRelations(REGISTER_FOLDER, register),
): Promise<Noticing> {
  const solve = await startSolver();
  return { relations, notice: noticer(relations, settledSets(await consistency(relations)), solve), solve };
}
