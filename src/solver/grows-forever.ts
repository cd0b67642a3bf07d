import type { Constraint } from './constraint';
import type { Question } from './question';
import type { Solver } from './solver';

/**
 * Whether a variable can be as great as one likes: some numbers fit, and a step in which
 * it grows leads from them to others that fit, as often as it is taken. With whole
 * coefficients that is so exactly where nothing bounds the variable.
 * @see Meyer, On the existence of optimal solutions to integer and mixed-integer programming problems,
 * Mathematical Programming 7 (1974).
 */
export function growsForever(solve: Solver, question: Question, name: string): boolean {
  const { model } = question;
  // A step that suits percentages is as long as their denominators.
  const longest = Math.max(1, ...model.constraints.flatMap(({ terms }) => [...terms.values()].map(Math.abs)));
  const solution = solve({
    ...question,
    model: {
      ...model,
      constraints: [...model.constraints, ...model.constraints.map((line) => stepOf(line, model.most))],
      most: new Map([...model.most, ...[...model.most.keys()].map((one) => [stepName(one), longest] as const)]),
    },
    minimise: new Map([[stepName(name), -1]]),
  });
  return (solution?.get(stepName(name)) ?? 0) > 0;
}

const stepName = (name: string): string => `step:${name}`;

/** What a line asks of a step: that the sum does not grow. Assumptions take no step. */
const stepOf = (line: Constraint, quantities: ReadonlyMap<string, number>): Constraint => ({
  ...line,
  terms: new Map([...line.terms].flatMap(([name, factor]) => (quantities.has(name) ? [[stepName(name), factor]] : []))),
  bound: 0,
});
