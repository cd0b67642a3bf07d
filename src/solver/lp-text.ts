import type { CountRange } from '../statistics/count-range';
import type { Terms } from './constraint';
import { isOpen, type Rows } from './row';

/** A question in the format of CPLEX's LP files. */
export interface LpProblem {
  readonly text: string;
  /** The model's names of x0, x1 … */
  readonly names: readonly string[];
}

/**
 * Writes rows down for the solver: whole numbers all of them, those with one
 * value left as that value. Only what stands in the rows is minimised.
 * @param rows Each with at least one variable that is open.
 */
export function lpText({ rows, limits }: Rows, minimise: Terms): LpProblem {
  const short = new Map<string, string>();
  const limitOf = (name: string): CountRange => limits.get(name) as CountRange;
  const openTerms = (terms: Terms): [string, number][] =>
    [...terms].filter(([name, coefficient]) => coefficient !== 0 && isOpen({ limits }, name));
  for (const [name] of rows.flatMap(({ terms }) => openTerms(terms)))
    if (!short.has(name)) short.set(name, `x${short.size}`);

  const sumText = (terms: readonly (readonly [string, number])[]): string =>
    terms
      .map(([name, coefficient]) => `${coefficient < 0 ? '-' : '+'} ${Math.abs(coefficient)} ${short.get(name)}`)
      .join('\n   ');
  const fixed = (terms: Terms): number =>
    [...terms].reduce((sum, [name, coefficient]) => sum + (short.has(name) ? 0 : coefficient * limitOf(name).least), 0);
  const text = [
    'Minimize',
    ` goal: ${sumText([...minimise].filter(([name]) => short.has(name))) || '0 x0'}`,
    'Subject To',
    ...rows.map(({ terms, bound }, index) => ` c${index}: ${sumText(openTerms(terms))} <= ${bound - fixed(terms)}`),
    'Bounds',
    ...[...short].map(([name, shortName]) => ` ${limitOf(name).least} <= ${shortName} <= ${limitOf(name).most}`),
    'General',
    ...[...short.values()].map((name) => ` ${name}`),
    'End',
  ];
  return { text: text.join('\n'), names: [...short.keys()] };
}
