import { buildModel } from '../../src/audit/build-model';
import { largestSet } from '../../src/audit/largest-set';
import type { Relations } from '../../src/audit/declared-relations';
import { startSolver } from '../../src/solver/solver';

/** Whole numbers for which as many printed numbers as possible hold at once. */
export interface Totals {
  /**
   * The number of a claim, a base or an unknown of the register's relations.
   * @throws Error `no number: …` if no relation speaks of it
   */
  readonly of: (id: string) => number;
  /** Ids of printed numbers that cannot hold together with the others. */
  readonly givenUp: readonly string[];
}

/**
 * Finds them as the audit does, by the relations that the register declares:
 * where a sum and its parts disagree, the sum is given up, for it rests on more.
 */
export async function solveTotals(relations: Relations): Promise<Totals> {
  const solve = await startSolver();
  const model = buildModel(relations);
  const { held, givenUp } = largestSet(model, relations, solve);
  const solution = solve({ model, held });
  return {
    of: (id) => {
      const value = solution?.get(id);
      if (value === undefined) throw new Error(`no number: ${id}; no relation of the register speaks of it`);
      return value;
    },
    givenUp,
  };
}
