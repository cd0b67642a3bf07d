import type { Claim } from '../published/claims/claim';
import type { Model } from '../solver/model';
import type { Solver } from '../solver/solver';
import type { Relations } from './declared-relations';
import type { Contradiction, WordsClash } from './finding';
import { statementsOf, type Statement } from './statements';
import { wordsArithmetic, wordsText } from './words-text';

/**
 * Statements of the register that share numbers and cannot hold together by its own rules: whatever the numbers
 * are, or for no numbers that print allows. Those that contradictions tell already are left out.
 */
export function wordsClashes(
  relations: Relations,
  model: Model,
  told: readonly Contradiction[],
  solve: Solver,
): WordsClash[] {
  const { claims, bases } = relations;
  const statements = statementsOf(relations);
  const isBase = (id: string): boolean => bases.some((base) => base.id === id);
  const holds = (some: readonly Statement[], numbers: readonly string[]): boolean =>
    solve({
      model: {
        ...model,
        constraints: [
          ...model.constraints.filter(({ from }) => from === null || isBase(from)),
          ...some.flatMap(({ lines }) => lines),
        ],
      },
      held: new Set([...some.flatMap(({ statedBy }) => statedBy), ...numbers]),
      within: new Set(some.flatMap(({ id, numbers: spoken }) => [id, ...spoken.filter(isBase)])),
    }) !== null;
  const clashOf = (some: readonly Statement[]): WordsClash | null => {
    const stated = some.flatMap(({ statedBy }) => statedBy);
    if (told.some((one) => stated.every((id) => one.claims.includes(id)))) return null;
    const numbers = [...new Set(some.flatMap((one) => one.numbers))].filter((id) => !isBase(id));
    const limits = bases.filter(({ id }) => some.some((one) => one.numbers.includes(id)));
    const printed = [...numbers, ...limits.flatMap(({ number, most = [] }) => (number ? [number, ...most] : most))];
    const always = !holds(some, []);
    // One that print alone refutes clashes with print, not with the other.
    const refuted = (): boolean => some.length > 1 && some.some((one) => !holds([one], printed));
    if (!always && (holds(some, printed) || refuted())) return null;
    const involved = new Set([...stated, ...numbers]);
    const spoken: Claim[] = claims.filter(({ id }) => involved.has(id));
    const finding = {
      kind: 'contradiction-in-words',
      claims: spoken.map(({ id }) => id),
      arithmetic: wordsArithmetic(some, spoken),
      statements: some.map(({ id }) => id),
      always,
    } as const;
    return { ...finding, explanation: wordsText(finding, some, spoken) };
  };
  const pairs = statements.flatMap((one, index) =>
    statements
      .slice(index + 1)
      .filter((other) => one.numbers.some((id) => !isBase(id) && other.numbers.includes(id)))
      .flatMap((other) => clashOf([one, other]) ?? []),
  );
  const paired = new Set(pairs.flatMap((clash) => clash.statements));
  const single = statements.filter(({ id, isWording }) => isWording && !paired.has(id));
  return [...pairs, ...single.flatMap((one) => clashOf([one]) ?? [])];
}
