import type { Claim } from '../published/claims/claim';
import { comparisonLines } from './comparison-lines';
import { atMost, exactly, times, type Constraint, type Term } from '../solver/constraint';
import { slackOf } from '../solver/model-names';
import { rankLines } from './rank-lines';
import type { Relation, RelationOf } from './relation-schema';
import { shareLine } from './share-line';

/**
 * A relation as lines of the model; its assumptions' quantities stand among the terms.
 * @throws Error if it speaks of a claim whose rule says something else.
 */
export const relationConstraints = (relation: Relation, claimOf: (id: string) => Claim): Constraint[] =>
  linesOf(relation, claimOf).map((line) => ({ ...line, from: relation.id }));

function linesOf(relation: Relation, claimOf: (id: string) => Claim): Constraint[] {
  const slack = (sign: 1 | -1): Term[] =>
    relation.assuming.flatMap(({ to }, index) => times(to === 'total' ? -sign : sign, slackOf(relation.id, index)));
  switch (relation.kind) {
    case 'sum':
      return [exactly([...times(1, ...relation.parts), ...times(-1, relation.total), ...slack(1)], 0)];
    case 'part':
      return [atMost([...times(1, ...relation.part), ...times(-1, ...relation.of), ...slack(-1)], 0)];
    case 'either':
      return eitherLines(relation);
    case 'same': {
      const [first = '', ...others] = relation.all;
      return others.map((other) => exactly([...times(1, other), ...times(-1, first)], 0));
    }
    case 'names':
      return [
        exactly([...times(1, relation.number, relation.extra), ...times(-1, relation.list), ...slack(-1)], 0),
        exactly(times(1, relation.extra), extraNames(relation, claimOf), { needs: [relation.list] }),
      ];
    case 'listed': {
      const { list, within } = relation;
      const known = new Set(claimOf(within).items);
      const missing = (claimOf(list).items ?? []).filter((item) => !known.has(item)).length;
      return [atMost(slack(-1), -missing, { needs: [list, within] })];
    }
    case 'ranks':
      return rankLines(relation, claimOf);
    case 'comparison':
      return comparisonLines(relation, claimOf(relation.claim));
    case 'shares':
      return [shareLine(relation, claimOf)];
  }
}

/** Those with either are those with the first and those with the second, with both counted once. */
const eitherLines = ({ either, first, second, both }: RelationOf<'either'>): Constraint[] => [
  exactly([...times(1, first, second), ...times(-1, both, either)], 0),
  ...[first, second].map((one) => atMost([...times(1, both), ...times(-1, one)], 0)),
];

/** How many names of a list are parts of a country that stands there too. */
function extraNames({ list, oneCountry }: RelationOf<'names'>, claimOf: (id: string) => Claim): number {
  const items = claimOf(list).items ?? [];
  return oneCountry
    .map((names) => names.filter((name) => items.includes(name)).length)
    .reduce((sum, number) => sum + Math.max(0, number - 1), 0);
}
