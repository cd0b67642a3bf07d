import type { Comparison } from './comparison';
import type { DifferenceBounds } from './difference-interval';
import { unknownOf, type Answer, type Others, type Unknown } from './others';

/** So many of the others who would answer otherwise than expected. */
export interface Change {
  readonly to: Others['to'];
  readonly from: Answer;
  readonly into: Answer;
  readonly number: number;
}

/** What it would take of those who did not answer for a claim to fall. */
export interface TippingPoint {
  /** How many did not answer, and what they would say if they answered as those who did. */
  readonly others: readonly Others[];
  /** The fewest who would have to answer otherwise; 0 if the claim does not hold even so. */
  readonly least: number;
  /** Who they are, in an order in which each changes as much as one can. */
  readonly changes: readonly Change[];
}

/**
 * The tipping point of a claim: the others are first taken to answer in the
 * same proportions as those who did, in whole organisations, and then as few of
 * them as possible answer otherwise until the claim falls. Of one who answered
 * neither question both answers can change. Of overlapping respondents of whom
 * it is not known who answered both, answers are counted, not organisations.
 * A claim of several statements falls with the first of them: its tipping point is the least of theirs.
 * Source: Yan, Lee and Li (2009), Journal of Biopharmaceutical Statistics 19(6), 1085–1098.
 * @param holds Whether the claim holds of a difference; it must hold of every difference between two of which it does.
 * @returns Null if the claim holds whatever the others would have said.
 * @throws RangeError `no proportions: …` if nobody answered.
 * @example tippingPoint({ kind: 'given', one: { count: 120, base: 200, population: 290 }, number: 145 }, ({ low }) => low > 0)
 */
export function tippingPoint(
  comparison: Comparison,
  holds: (difference: DifferenceBounds) => boolean,
): TippingPoint | null {
  const unknown = unknownOf(comparison);
  const isHeld = (value: number): boolean => holds({ low: value, high: value, of: unknown.of });
  const ways = ([-1, 1] as const).flatMap((direction) => fall(unknown, direction, isHeld) ?? []);
  const [least] = ways.sort((a, b) => a.least - b.least);
  return least ? { others: unknown.others, ...least } : null;
}

/** The fewest changes in one direction with which the claim falls; null if it never does. */
function fall(
  { seen, others }: Unknown,
  direction: 1 | -1,
  isHeld: (value: number) => boolean,
): Pick<TippingPoint, 'least' | 'changes'> | null {
  let value = seen;
  for (const { expected, adds } of others)
    for (const [answer, number] of answersOf(expected)) value += number * (adds[answer] ?? 0);
  if (!isHeld(value)) return { least: 0, changes: [] };
  const changes: Change[] = [];
  let least = 0;
  for (const { step, ...change } of steepest(others, direction)) {
    for (let number = 1; number <= change.number; number++) {
      value += step;
      least++;
      if (!isHeld(value)) return { least, changes: [...changes, { ...change, number }] };
    }
    changes.push(change);
  }
  return null;
}

/** All changes of the others' answers into the one that pulls most in a direction, those first that pull most. */
function steepest(others: readonly Others[], direction: 1 | -1): (Change & { readonly step: number })[] {
  return others
    .flatMap(({ to, expected, adds }) => {
      const [[into, most] = []] = answersOf(adds).sort(([, a], [, b]) => direction * (b - a));
      if (into === undefined || most === undefined) return [];
      return answersOf(expected).map(([from, number]) => ({ to, from, into, number, step: most - (adds[from] ?? 0) }));
    })
    .filter(({ number }) => number > 0)
    .sort((a, b) => direction * (b.step - a.step));
}

const answersOf = (numbers: Readonly<Partial<Record<Answer, number>>>): [Answer, number][] =>
  Object.entries(numbers) as [Answer, number][];
