import { growsForever } from './grows-forever';
import type { Question } from './question';
import type { Solver } from './solver';

/** Whole numbers from `least` to `most`; without an end if that is null. */
export interface Range {
  readonly least: number;
  readonly most: number | null;
}

/** By so much the model's own upper bounds are moved to see that an end does not come from them. */
const FURTHER = 16;

/**
 * The least and the greatest number that a variable can be. The upper bounds that a model
 * gives its variables are only there for the solver: no end comes from them.
 * @returns Null if nothing fits at all.
 * @throws Error `no end found for …` if a greater bound always gives a greater number
 * @example rangeOf(solve, { model, held }, 'base') // { least: 96, most: null }
 */
export function rangeOf(solve: Solver, question: Question, name: string): Range | null {
  const { model } = question;
  const end = (cost: 1 | -1, further = 1): number | undefined =>
    solve({
      ...question,
      model: further === 1 ? model : { ...model, most: moved(model.most, further) },
      minimise: new Map([[name, cost]]),
    })?.get(name);
  const least = end(1);
  if (least === undefined) return null;
  if (growsForever(solve, question, name)) return { least, most: null };
  let most = end(-1);
  for (let further = FURTHER; further <= FURTHER ** 4; further *= FURTHER) {
    const next = end(-1, further);
    if (next === undefined || next === most) return { least, most: most ?? least };
    most = next;
  }
  throw new Error(`no end found for ${name}: every greater bound gives a greater number`);
}

const moved = (most: ReadonlyMap<string, number>, by: number): ReadonlyMap<string, number> =>
  new Map([...most].map(([name, bound]) => [name, by * bound]));
