import type { CountRange } from '../statistics/count-range';
import type { Terms } from './constraint';
import { activeLines, type Question } from './question';

/** Sum of terms at most the bound. */
export interface Row {
  readonly terms: Terms;
  readonly bound: number;
}

/** A question as rows over whole numbers within limits. */
export interface Rows {
  readonly rows: readonly Row[];
  readonly limits: ReadonlyMap<string, CountRange>;
}

/** Whether more than one value is left for a variable. */
export const isOpen = ({ limits }: Rows, name: string): boolean => {
  const { least, most } = limits.get(name) as CountRange;
  return least < most;
};

/** Every line as one row or two; one of an assumption that may be made lets go as long as it is not. */
export function rowsOf(question: Question): Rows {
  const { model, uses } = question;
  const mostOf = (variable: string): number => model.most.get(variable) ?? 1;
  const rows = activeLines(question).flatMap(({ terms, is, bound, use }) =>
    [1, ...(is === '=' ? [-1] : [])].map((sign): Row => {
      const signed = new Map([...terms].map(([variable, coefficient]) => [variable, sign * coefficient]));
      if (use === null) return { terms: signed, bound: sign * bound };
      const reach = [...signed].reduce((sum, [name, coefficient]) => sum + Math.max(0, coefficient) * mostOf(name), 0);
      const slack = Math.max(0, reach - sign * bound);
      return { terms: signed.set(use, slack), bound: sign * bound + slack };
    }),
  );
  const variables = new Set(rows.flatMap(({ terms }) => [...terms.keys()]));
  for (const name of question.minimise?.keys() ?? []) variables.add(name);
  const limits = new Map(
    [...variables].map((name) => {
      const use = uses?.get(name);
      return [name, use === undefined ? { least: 0, most: mostOf(name) } : { least: Number(use), most: Number(use) }];
    }),
  );
  return { rows, limits };
}
