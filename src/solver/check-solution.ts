import { activeLines, type Question } from './question';

/**
 * Adds up every line that binds, in exact whole numbers.
 * @throws Error `the solver broke a line of …` if the numbers do not keep one
 */
export function checkSolution(question: Question, solution: ReadonlyMap<string, number>): void {
  const valueOf = (name: string): number => solution.get(name) as number;
  for (const { terms, is, bound, use, from, needs } of activeLines(question)) {
    if (use !== null && valueOf(use) === 0) continue;
    const sum = [...terms].reduce((total, [name, coefficient]) => total + coefficient * valueOf(name), 0);
    if (is === '=' ? sum !== bound : sum > bound)
      throw new Error(`the solver broke a line of ${from ?? needs.join(', ')}`);
  }
}
