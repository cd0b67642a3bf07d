import { checkSolution } from './check-solution';
import { lpText } from './lp-text';
import { partsOf } from './parts';
import { rowsOf } from './rows';
import type { Question } from './question';

/** Whole numbers by variable. */
export type Solution = ReadonlyMap<string, number>;

/** Answers questions about a model; null where no whole numbers fit. */
export type Solver = (question: Question) => Solution | null;

/** The default of 1e-6 times a large coefficient would let a line be broken by a whole number. */
const EXACT = { output_flag: false, mip_feasibility_tolerance: 1e-9, mip_rel_gap: 0, mip_abs_gap: 1e-6 } as const;
/** The presolve of HiGHS 1.15.3 finds some problems infeasible that are not (a test has one): what it refuses is asked again. */
const WITHOUT_PRESOLVE = { ...EXACT, presolve: 'off' } as const;

/**
 * Starts the solver. What it finds is checked again in exact whole numbers.
 * @throws Error, when solving, if it gives up or finds numbers that do not fit.
 */
export async function startSolver(): Promise<Solver> {
  const highs = await (await import('highs')).default();
  const answers = new Map<string, readonly number[] | null>();
  /** The values of x0, x1 …; the same problem is solved once. */
  const answer = (text: string, length: number): readonly number[] | null => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    const first = highs.solve(text, EXACT);
    const { Status, Columns } = first.Status === 'Infeasible' ? highs.solve(text, WITHOUT_PRESOLVE) : first;
    if (Status !== 'Infeasible' && Status !== 'Optimal') throw new Error(`the solver gave up: ${Status}`);
    const valueOf = (index: number): number => Math.round((Columns[`x${index}`] as { Primal: number }).Primal);
    const found = Status === 'Infeasible' ? null : Array.from({ length }, (_, index) => valueOf(index));
    answers.set(text, found);
    return found;
  };
  return (question) => {
    const { minimise = new Map<string, number>() } = question;
    const rows = rowsOf(question);
    if (!rows) return null;
    // What no row speaks of takes its cheaper end.
    const solution = new Map(
      [...rows.limits].map(([name, { least, most }]) => [name, (minimise.get(name) ?? 0) < 0 ? most : least]),
    );
    for (const part of partsOf(rows)) {
      const { text, names } = lpText(part, minimise);
      const values = answer(text, names.length);
      if (!values) return null;
      names.forEach((name, index) => solution.set(name, values[index] as number));
    }
    checkSolution(question, solution);
    return solution;
  };
}
