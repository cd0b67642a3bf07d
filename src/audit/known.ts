import type { Constraint } from '../solver/constraint';
import type { Model } from '../solver/model';
import type { Question } from '../solver/question';
import { rangeOf, type Range } from '../solver/range-of';
import type { Solution, Solver } from '../solver/solver';
import type { LargestSet } from './largest-set';
import { settledNames } from './settled-names';
import { sourcesAbout } from './sources-about';

/** What is asked besides: what is assumed, which relations are looked at, what has to hold, and what is cheapest. */
export interface Asked extends Pick<Question, 'uses' | 'within' | 'minimise'> {
  readonly also?: readonly Constraint[];
  /** Claims that are among the wrong ones, or are not. */
  readonly wrong?: readonly string[];
  readonly right?: readonly string[];
}

/** What follows from the printed numbers, whichever of them are the wrong ones. */
export interface Known {
  /** Numbers for which all claims hold but as few as possible; null if there are none. */
  readonly solution: (asked?: Asked) => Solution | null;
  /** The least and greatest number of a claim, a base or an unknown; null if nothing fits. */
  readonly range: (name: string, asked?: Asked) => Range | null;
}

/**
 * Asks a model over every smallest set of claims that can be wrong, so that no answer depends on
 * which of them was chosen for the largest set.
 */
export function knownFrom(model: Model, { suspects, givenUp }: LargestSet, solve: Solver): Known {
  const settled = settledNames(model, (claim) => !suspects.has(claim));
  const about = new Map<string, ReadonlySet<string>>();
  const sourcesOf = (name: string): ReadonlySet<string> => {
    const known = about.get(name) ?? sourcesAbout(model, [name], (one) => settled.has(one));
    about.set(name, known);
    return known;
  };
  const question = ({ also = [], wrong = [], right = [], ...asked }: Asked, names: readonly string[]): Question => {
    const most = givenUp.length - wrong.length;
    const claims = new Set([...suspects].filter((id) => !wrong.includes(id) && !right.includes(id)));
    const spoken = [...names, ...also.flatMap(({ terms }) => [...terms.keys()])];
    return {
      // The rest of the model can hold, whatever these numbers are.
      ...(spoken.length > 0 ? { within: new Set(spoken.flatMap((name) => [...sourcesOf(name), ...suspected])) } : {}),
      ...asked,
      model: also.length > 0 ? { ...model, constraints: [...model.constraints, ...also] } : model,
      held: new Set(model.claims.filter((id) => !wrong.includes(id))),
      ...(most > 0 ? { spare: { claims, most: Math.min(most, claims.size) } } : {}),
    };
  };
  // Which of the suspects are wrong is decided by all that speaks of them.
  const suspected = [...suspects].flatMap((id) => [...sourcesOf(id)]);
  return {
    solution: (asked = {}) => solve(question(asked, [])),
    range: (name, asked = {}) => rangeOf(solve, question(asked, [name]), name),
  };
}
