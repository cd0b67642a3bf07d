import { registerFolder, type Register } from '../published/register';
import type { Model } from '../solver/model';
import { startSolver, type Solver } from '../solver/solver';
import { buildModel } from './build-model';
import { consistency } from './consistency';
import type { Relations } from './declared-relations';
import { noticer, type Notice } from './notice';
import type { Claim } from '../published/claims/claim';
import { readRelations } from './read-relations';
import { settledSets } from './settled-sets';

/** What it takes to ask what would be noticed. */
export interface Noticing {
  readonly relations: Relations;
  /** Of what is printed. */
  readonly model: Model;
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
  relations: Relations = readRelations(registerFolder(), register),
): Promise<Noticing> {
  const solve = await startSolver();
  const model = buildModel(relations);
  const notice = noticer(relations, model, settledSets(await consistency(relations)), solve);
  return { relations, model, notice, solve };
}
