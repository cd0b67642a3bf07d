import type { CountRange } from '../statistics/count-range';
import type { Constraint } from './constraint';
import { heldOf } from './model-names';
import { activeLines, type Question } from './question';
import type { Row, Rows } from './row';
import { tightened } from './tightened';

/**
 * Every line as one row or two, those that leave one value or a shorter range of
 * a variable as limits. A row of an assumption that may be made, or of a claim
 * that need not hold, lets go as long as it is not. Null if nothing fits.
 */
export function rowsOf(question: Question): Rows | null {
  const { model, uses, spare } = question;
  const lines = activeLines(question).map((line) => ({ line, switches: switchesOf(line, question) }));
  const variables = new Set<string>(question.minimise?.keys());
  for (const { line, switches } of lines)
    for (const name of [...line.terms.keys(), ...switches.map(({ name }) => name)]) variables.add(name);
  for (const claim of spare?.claims ?? []) variables.add(heldOf(claim));
  const limits = new Map(
    [...variables].map((name): [string, CountRange] => {
      const use = uses?.get(name);
      return [
        name,
        use === undefined ? { least: 0, most: model.most.get(name) ?? 1 } : { least: Number(use), most: Number(use) },
      ];
    }),
  );
  const firm = tightened({
    rows: lines.flatMap(({ line, switches }) => (switches.length === 0 ? sidesOf(line) : [])),
    limits,
  });
  if (!firm) return null;
  const loose = lines.flatMap(({ line, switches }) =>
    switches.length === 0 ? [] : sidesOf(line).map((row) => released(row, switches, firm.limits)),
  );
  const enough: Row[] = spare
    ? [
        {
          terms: new Map([...spare.claims].map((claim) => [heldOf(claim), -1])),
          bound: spare.most - spare.claims.size,
        },
      ]
    : [];
  return tightened({ rows: [...firm.rows, ...loose, ...enough], limits: firm.limits });
}

/** What decides whether a line binds: it does while every switch is on. */
interface Switch {
  readonly name: string;
  readonly on: 0 | 1;
}

function switchesOf({ use, unless, needs }: Constraint, { uses, spare }: Question): Switch[] {
  return [
    ...(use === null || uses?.has(use) ? [] : [{ name: use, on: 1 as const }]),
    ...(unless === null || uses?.has(unless) ? [] : [{ name: unless, on: 0 as const }]),
    ...needs.flatMap((claim) => (spare?.claims.has(claim) ? [{ name: heldOf(claim), on: 1 as const }] : [])),
  ];
}

const sidesOf = ({ terms, is, bound }: Constraint): Row[] =>
  (is === '=' ? [1, -1] : [1]).map((sign) => ({
    terms: new Map([...terms].map(([variable, coefficient]) => [variable, sign * coefficient])),
    bound: sign * bound,
  }));

/** A row that each switch lets go, by just as much as its sum can exceed the bound. */
function released({ terms, bound }: Row, switches: readonly Switch[], limits: Rows['limits']): Row {
  const reach = [...terms].reduce((sum, [name, coefficient]) => {
    const { least, most } = limits.get(name) as CountRange;
    return sum + coefficient * (coefficient > 0 ? most : least);
  }, 0);
  const slack = Math.max(0, reach - bound);
  const sum = new Map(terms);
  let most = bound;
  for (const { name, on } of switches) {
    sum.set(name, (sum.get(name) ?? 0) + (on === 1 ? slack : -slack));
    if (on === 1) most += slack;
  }
  return { terms: sum, bound: most };
}
