import { atMost, type Constraint } from '../solver/constraint';
import { Asker } from './asker';
import { learnsFrom } from './exposed';
import type { Secret } from './find-exposed';
import { nearLines } from './near-lines';
import type { SmallGroupSettings } from './small-group-settings';

const BASES = [3, 5] as const;

export interface Rounded {
  readonly base: (typeof BASES)[number];
  /** How many numbers are rounded. */
  readonly numbers: number;
}

/** The least base to which rounding every number about the same rows protects; null if none does. */
export function protectByRounding(
  asker: Asker,
  secrets: readonly Secret[],
  settings: SmallGroupSettings,
): Rounded | null {
  const near = new Set(nearLines(asker.model, secrets));
  const { constraints } = asker.model.model;
  const isNear = ({ from }: Constraint): boolean => from !== null && near.has(from);
  const numbers = constraints.filter((one) => isNear(one) && one.is === '=').length;
  const base = BASES.find((one) => {
    // What is said besides of the numbers, by percents, would be rounded too.
    const rounded = constraints.flatMap((line) => (!isNear(line) ? [line] : line.is === '=' ? ranges(line, one) : []));
    const blurred = new Asker(asker.model, asker.solve, rounded);
    return secrets.every(({ target }) => learnsFrom(blurred, target, settings) === null);
  });
  return base === undefined ? null : { base, numbers };
}

/** All that rounds to the same multiple. */
function ranges({ terms, bound, from }: Constraint, base: number): Constraint[] {
  const middle = base * Math.round(bound / base);
  const reach = (base - 1) / 2;
  return [
    atMost([...terms], middle + reach, { from }),
    atMost(
      [...terms].map(([name, factor]) => [name, -factor] as const),
      reach - middle,
      { from },
    ),
  ];
}
