import type { CountRange } from '../statistics/count-range';
import type { Row, Rows } from './rows';

/** Rounds after which what is left goes to the solver; a chain of relations is never that long. */
const ROUNDS = 30;

/**
 * Narrows the limits of every variable by each row in turn, and leaves out the
 * rows that then hold whatever their variables are. Printed numbers fix most
 * of a model so, and only what is open is left to the solver.
 * @returns Null if nothing is left for some variable.
 */
export function narrow({ rows, limits }: Rows): Rows | null {
  const narrowed = new Map(limits);
  const limitOf = (name: string): CountRange => narrowed.get(name) as CountRange;
  for (let round = 0, changed = true; changed && round < ROUNDS; round++) {
    changed = false;
    for (const { terms, bound } of rows) {
      const room = bound - smallest(terms, limitOf);
      if (room < 0) return null;
      for (const [name, coefficient] of terms) {
        const { least, most } = limitOf(name);
        // What this variable may exceed its cheaper end by.
        const reach = coefficient === 0 ? Infinity : Math.floor(room / Math.abs(coefficient));
        if (most - least <= reach) continue;
        narrowed.set(name, coefficient > 0 ? { least, most: least + reach } : { least: most - reach, most });
        changed = true;
      }
    }
  }
  if (rows.some(({ terms, bound }) => smallest(terms, limitOf) > bound)) return null;
  const open = rows.filter(({ terms, bound }) => -smallest(negated(terms), limitOf) > bound);
  return { rows: open, limits: narrowed };
}

/** The smallest value that a sum of terms can take. */
const smallest = (terms: Row['terms'], limitOf: (name: string) => CountRange): number =>
  [...terms].reduce((sum, [name, coefficient]) => {
    const { least, most } = limitOf(name);
    return sum + coefficient * (coefficient > 0 ? least : most);
  }, 0);

const negated = (terms: Row['terms']): Row['terms'] =>
  new Map([...terms].map(([name, coefficient]) => [name, -coefficient]));
