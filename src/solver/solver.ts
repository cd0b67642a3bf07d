import type { HighsSolution } from 'highs';
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

export interface SolverOptions {
  /** Lets numbers be broken first, and asks for whole ones only where some come out broken: quicker where few do. */
  readonly relaxedFirst?: boolean;
}

/**
 * Starts the solver. What it finds is checked again in exact whole numbers.
 * @throws Error, when solving, if it gives up or finds numbers that do not fit.
 */
export async function startSolver({ relaxedFirst = false }: SolverOptions = {}): Promise<Solver> {
  const highs = await (await import('highs')).default();
  const answers = new Map<string, readonly number[] | null>();
  /** The values of x0, x1 …; the same problem is solved once. */
  const answer = (text: string, length: number): readonly number[] | null => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    const relaxed = relaxedFirst ? highs.solve(text.replace(WHOLE, 'End'), WITHOUT_PRESOLVE) : null;
    const whole = relaxed && wholeOf(relaxed, length);
    if (whole || relaxed?.Status === 'Infeasible') {
      answers.set(text, whole);
      return whole;
    }
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

/** What asks for whole numbers in the text of a problem. */
const WHOLE = /General\n[^]*End$/;
/** Further from a whole number than this a value is broken. */
const BROKEN = 1e-6;

/** The values of an optimal solution that happens to be whole: no better one is, whole or broken. */
function wholeOf({ Status, Columns }: HighsSolution, length: number): readonly number[] | null {
  if (Status !== 'Optimal') return null;
  const values = Array.from({ length }, (_, index) => (Columns[`x${index}`] as { Primal: number }).Primal);
  return values.every((value) => Math.abs(value - Math.round(value)) < BROKEN) ? values.map(Math.round) : null;
}
