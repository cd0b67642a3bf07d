import type { Constraint } from '../solver/constraint';
import type { Model } from '../solver/model';

/**
 * The lines of a model that a claim's number has to do with, where the others are held: those that
 * speak of it, and those that hang together with them by a number that is not printed. The rest of the
 * model is settled without it, so that this small part answers as the whole would.
 * @param open Other numbers to start from.
 */
export function nearPart(model: Model, held: ReadonlySet<string>, id: string, open: readonly string[] = []): Model {
  const isPrinted = ({ from }: Constraint): boolean => from === null;
  const fixed = new Set(
    model.constraints
      .filter((line) => isPrinted(line) && line.needs.every((one) => held.has(one)))
      .flatMap(({ terms }) => [...terms.keys()]),
  );
  const linesOf = new Map<string, Constraint[]>();
  for (const line of model.constraints.filter((one) => !isPrinted(one)))
    for (const name of namesIn(line)) linesOf.set(name, [...(linesOf.get(name) ?? []), line]);
  const [lines, reached] = [new Set<Constraint>(), new Set([id, ...open])];
  for (const name of reached)
    for (const line of linesOf.get(name) ?? []) {
      lines.add(line);
      for (const other of [...line.terms.keys(), ...assumptionsOf(line)]) if (!fixed.has(other)) reached.add(other);
    }
  const named = new Set([...lines].flatMap((line) => [...namesIn(line)]));
  const claims = model.claims.filter((claim) => named.has(claim));
  const printed = new Set(claims);
  const greatest = Math.max(...claims.map((claim) => model.most.get(claim) ?? 0));
  return {
    constraints: model.constraints.filter((line) =>
      isPrinted(line) ? [...line.terms.keys()].every((name) => named.has(name)) : lines.has(line),
    ),
    // A printed number may take another's place, however great that is.
    most: new Map([...model.most].map(([name, most]) => [name, printed.has(name) ? greatest : most])),
    claims,
  };
}

const namesIn = (line: Constraint): Set<string> =>
  new Set([...line.terms.keys(), ...line.needs, ...assumptionsOf(line)]);

/** The assumptions with which, or without which, a line binds. */
const assumptionsOf = ({ use, unless }: Constraint): string[] => [use, unless].filter((one) => one !== null);

/** Numbers that a model's lines speak of, printed or not. */
export const numbersIn = ({ constraints }: Model): string[] => [
  ...new Set(constraints.flatMap((line) => [...line.terms.keys(), ...assumptionsOf(line)])),
];
