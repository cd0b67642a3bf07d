import type { Constraint } from '../solver/constraint';
import type { Model } from '../solver/model';
import { settledNames } from './settled-names';
import { sourcesAbout } from './sources-about';

/**
 * The part of a model that a claim's number has to do with, where the others are held: relations and bases that
 * speak of it, and those that hang together with them by a number that is not printed. The rest of the
 * model is settled without it, so that this small part answers as the whole would.
 * @param open Other numbers to start from.
 */
export function nearPart(model: Model, held: ReadonlySet<string>, id: string, open: readonly string[] = []): Model {
  const settled = settledNames(model, (claim) => held.has(claim));
  const sources = sourcesAbout(model, [id, ...open], (name) => settled.has(name));
  const lines = model.constraints.filter(({ from }) => from !== null && sources.has(from));
  const named = new Set(lines.flatMap((line) => [...line.needs, ...numbersOf(line)]));
  const claims = model.claims.filter((claim) => named.has(claim));
  const printed = new Set(claims);
  const greatest = Math.max(...claims.map((claim) => model.most.get(claim) ?? 0));
  return {
    constraints: [
      ...model.constraints.filter(
        ({ from, terms }) => from === null && [...terms.keys()].every((one) => named.has(one)),
      ),
      ...lines,
    ],
    // A printed number may take another's place, however great that is.
    most: new Map([...model.most].map(([name, most]) => [name, printed.has(name) ? greatest : most])),
    claims,
  };
}

/** Numbers that a model's lines speak of, printed or not, and the assumptions with which, or without which, they bind. */
export const numbersIn = ({ constraints }: Model): string[] => [...new Set(constraints.flatMap(numbersOf))];

const numbersOf = ({ terms, use, unless }: Constraint): string[] => [
  ...terms.keys(),
  ...[use, unless].filter((one) => one !== null),
];
