import { atMost, times } from '../solver/constraint';
import type { Model } from '../solver/model';
import { partsOf } from '../solver/parts';
import type { Question } from '../solver/question';
import { rowsOf } from '../solver/rows';

/** A model taken apart once, to be asked many times: numbers that are settled, and the parts that the others fall into. */
export interface Prepared {
  /** Numbers of which one value is left. */
  readonly settled: ReadonlyMap<string, number>;
  /** The part that another number belongs to; none for one of which nothing is said. */
  readonly partOf: ReadonlyMap<string, Model>;
}

/** @returns Null if nothing fits. */
export function prepared(question: Question): Prepared | null {
  const rows = rowsOf(question);
  if (!rows) return null;
  const settled = new Map(
    [...rows.limits].flatMap(([name, { least, most }]) => (least === most ? [[name, least] as const] : [])),
  );
  const partOf = new Map<string, Model>();
  for (const part of partsOf(rows)) {
    const names = [...new Set(part.rows.flatMap(({ terms }) => [...terms.keys()]))];
    const limitOf = (name: string) => part.limits.get(name) as { readonly least: number; readonly most: number };
    const least = names.filter((name) => limitOf(name).least > 0);
    const model: Model = {
      constraints: [
        ...part.rows.map(({ terms, bound }) => atMost([...terms], bound)),
        ...least.map((name) => atMost(times(-1, name), -limitOf(name).least)),
      ],
      most: new Map(names.map((name) => [name, limitOf(name).most])),
      claims: [],
    };
    for (const name of names) if (!settled.has(name)) partOf.set(name, model);
  }
  return { settled, partOf };
}
