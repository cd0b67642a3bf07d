import type { CountRange } from '../statistics/count-range';
import type { Rows } from './row';

/**
 * Takes what a row says of a single variable, the others having one value left,
 * as a limit of that variable, again and again; and leaves out rows that hold
 * whatever the variables are. Exact in whole numbers. Null if nothing fits.
 */
export function tightened({ rows, limits }: Rows): Rows | null {
  const tight = new Map(limits);
  const limitOf = (name: string): CountRange => tight.get(name) as CountRange;
  let open = rows.map((row) => ({ ...row, terms: new Map([...row.terms].filter(([, factor]) => factor !== 0)) }));
  for (let changed = true; changed;) {
    changed = false;
    const left: typeof open = [];
    for (const row of open) {
      let [fixed, reach, single, several] = [0, 0, null as string | null, false];
      for (const [name, factor] of row.terms) {
        const { least, most } = limitOf(name);
        reach += factor * (factor > 0 ? most : least);
        if (least === most) fixed += factor * least;
        else if (single === null) single = name;
        else several = true;
      }
      if (reach <= row.bound) continue;
      if (single === null) return null;
      if (several) {
        left.push(row);
        continue;
      }
      const factor = row.terms.get(single) as number;
      const end = (row.bound - fixed) / factor;
      const { least, most } = limitOf(single);
      const next = factor > 0 ? { least, most: Math.floor(end) } : { least: Math.ceil(end), most };
      if (next.least > next.most) return null;
      tight.set(single, next);
      changed = true;
    }
    open = left;
  }
  return { rows: open, limits: tight };
}
