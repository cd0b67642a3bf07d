import type { Model } from '../solver/model';

/** What is settled by print: names in lines of what is printed, where all claims that a line needs hold. */
export const settledNames = ({ constraints }: Model, isHeld: (claim: string) => boolean): ReadonlySet<string> =>
  new Set(
    constraints
      .filter(({ from, needs }) => from === null && needs.every(isHeld))
      .flatMap(({ terms }) => [...terms.keys()]),
  );
