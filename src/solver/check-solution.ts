import { heldOf } from './model-names';
import { activeLines, type Question } from './question';

/**
 * Adds up every line that binds, in exact whole numbers.
 * @throws Error `the solver broke a line of …` if the numbers do not keep one
 */
export function checkSolution(question: Question, solution: ReadonlyMap<string, number>): void {
  const valueOf = (name: string): number => solution.get(name) as number;
  const { spare, uses } = question;
  const isOn = (use: string): boolean => uses?.get(use) ?? valueOf(use) === 1;
  const isHeld = (claim: string): boolean => !spare?.claims.has(claim) || valueOf(heldOf(claim)) === 1;
  if (spare && [...spare.claims].filter((claim) => !isHeld(claim)).length > spare.most)
    throw new Error(`the solver gave up more than ${spare.most} claims`);
  for (const { terms, is, bound, use, unless, from, needs } of activeLines(question)) {
    if ((use !== null && !isOn(use)) || (unless !== null && isOn(unless)) || !needs.every(isHeld)) continue;
    const sum = [...terms].reduce((total, [name, coefficient]) => total + coefficient * valueOf(name), 0);
    if (is === '=' ? sum !== bound : sum > bound)
      throw new Error(`the solver broke a line of ${from ?? needs.join(', ')}`);
  }
}
