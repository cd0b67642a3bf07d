import { heldOf } from './model-names';
import { lpText } from './lp-text';
import { activeLines, type Question } from './question';

/** Whole numbers by variable. */
export type Solution = ReadonlyMap<string, number>;

/** Answers questions about a model; null where no whole numbers fit. */
export type Solver = (question: Question) => Solution | null;

/** The default of 1e-6 times a large coefficient would let a line be broken by a whole number. */
const EXACT = { output_flag: false, mip_feasibility_tolerance: 1e-9, mip_rel_gap: 0, mip_abs_gap: 1e-6 } as const;

/**
 * Starts the solver. What it finds is checked again in exact whole numbers.
 * @throws Error, when solving, if it gives up or finds numbers that do not fit.
 */
export async function startSolver(): Promise<Solver> {
  const highs = await (await import('highs')).default();
  return (question) => {
    const { text, names } = lpText(question);
    const { Status, Columns } = highs.solve(text, EXACT);
    if (Status === 'Infeasible') return null;
    if (Status !== 'Optimal') throw new Error(`the solver gave up: ${Status}`);
    const primal = (name: string): number =>
      Math.round((Columns[name] as { Primal?: number } | undefined)?.Primal ?? 0);
    const solution = new Map([...names].map(([variable, name]) => [variable, primal(name)]));
    check(question, solution);
    return solution;
  };
}

function check(question: Question, solution: Solution): void {
  const valueOf = (name: string): number => solution.get(name) ?? 0;
  for (const { constraint, switches } of activeLines(question)) {
    if (!switches.every((name) => valueOf(name.startsWith('use:') ? name : heldOf(name)) === 1)) continue;
    const sum = [...constraint.terms].reduce((total, [name, coefficient]) => total + coefficient * valueOf(name), 0);
    if (constraint.is === '=' ? sum !== constraint.bound : sum > constraint.bound)
      throw new Error(`the solver broke a line of ${constraint.from ?? constraint.needs.join(', ')}`);
  }
}
