import type { Comparison } from '../../src/statistics/comparison';
import type { DifferenceBounds } from '../../src/statistics/difference-interval';
import { coverage, upTo, type Coverage, type Truth } from './coverage';
import { hypergeometric } from './hypergeometric';

/** How many answered both questions, and one of them alone. */
export interface OverlapSizes {
  readonly both: number;
  readonly oneAlone: number;
  readonly otherAlone: number;
  readonly population: number;
}

/** How many say yes to both, only to the one, only to the other, to none. */
type Kinds = readonly [number, number, number, number];

/** Coverage where some answered one question alone, over all answers that the population can have. */
export function coverageOverlapping(
  { both, oneAlone, otherAlone, population }: OverlapSizes,
  intervalOf: (comparison: Comparison) => DifferenceBounds,
): Coverage {
  const known = new Map<string, DifferenceBounds>();
  const interval = (inBoth: Kinds, inOne: Kinds, inOther: Kinds): DifferenceBounds => {
    const [yesBoth, onlyOne, onlyOther] = inBoth;
    const comparison: Comparison = {
      kind: 'overlapping',
      one: { count: yesBoth + onlyOne + inOne[0] + inOne[1], base: both + oneAlone, population },
      other: { count: yesBoth + onlyOther + inOther[0] + inOther[2], base: both + otherAlone, population },
      both: { onlyOne, onlyOther, base: both, population },
    };
    const key = JSON.stringify(comparison);
    const made = known.get(key) ?? intervalOf(comparison);
    known.set(key, made);
    return made;
  };
  /** Draws after one another, each out of what the ones before left. */
  function* outcomesOf(kinds: Kinds): Generator<Truth['outcomes'][number]> {
    for (const inBoth of drawn(kinds, both)) {
      const left = without(kinds, inBoth);
      for (const inOne of drawn(left, oneAlone)) {
        const rest = without(left, inOne);
        for (const inOther of drawn(rest, otherAlone)) {
          const likelihood =
            hypergeometric(kinds, inBoth) * hypergeometric(left, inOne) * hypergeometric(rest, inOther);
          yield { likelihood, interval: interval(inBoth, inOne, inOther) };
        }
      }
    }
  }
  function* truths(): Generator<Truth> {
    const all: Kinds = [population, population, population, population];
    for (const kinds of drawn(all, population)) {
      const outcomes = [...outcomesOf(kinds)];
      // An interval is of the population, or of its square where both shares are bounded one by one.
      const of = outcomes[0]?.interval.of ?? population;
      yield { difference: ((kinds[1] - kinds[2]) * of) / population, outcomes };
    }
  }
  return coverage(truths());
}

/** All ways in which so many can be drawn. */
function* drawn([a, b, c, d]: Kinds, number: number): Generator<Kinds> {
  for (const first of upTo(Math.min(a, number)))
    for (const second of upTo(Math.min(b, number - first)))
      for (const third of upTo(Math.min(c, number - first - second))) {
        const fourth = number - first - second - third;
        if (fourth <= d) yield [first, second, third, fourth];
      }
}

const without = (kinds: Kinds, taken: Kinds): Kinds => [
  kinds[0] - taken[0],
  kinds[1] - taken[1],
  kinds[2] - taken[2],
  kinds[3] - taken[3],
];
