import type { Claim } from '../published/claim';
import { printedNumber } from '../published/swedish-number';
import { comparisonConstraints } from './comparison-constraints';
import { termsOf, times, type Constraint } from './constraint';
import { slackOf } from './model-names';
import type { Relation, RelationOf } from './relation-schema';

/** A line of a relation, before it is known whose it is. */
export type Line = Pick<Constraint, 'is' | 'bound'> & {
  readonly pairs: readonly (readonly [string, number])[];
  readonly needs?: readonly string[];
};

/** A relation as lines of the model; its assumptions' quantities stand among the terms. */
export function relationConstraints(relation: Relation, claimOf: (id: string) => Claim): Constraint[] {
  return linesOf(relation, claimOf).map(({ pairs, is, bound, needs = [] }) => ({
    terms: termsOf(pairs),
    is,
    bound,
    needs,
    use: null,
    from: relation.id,
  }));
}

function linesOf(relation: Relation, claimOf: (id: string) => Claim): Line[] {
  const slack = relation.assuming.map(
    ({ to }, index) => [slackOf(relation.id, index), to === 'total' ? -1 : 1] as const,
  );
  switch (relation.kind) {
    case 'sum':
      return [{ pairs: [...times(relation.parts, 1), [relation.total, -1], ...slack], is: '=', bound: 0 }];
    case 'part':
      return [
        { pairs: [...times(relation.part, 1), ...times(relation.of, -1), ...negative(slack)], is: '<=', bound: 0 },
      ];
    case 'either':
      return eitherLines(relation);
    case 'same':
      return relation.all.slice(1).map((id) => ({
        pairs: [
          [id, 1],
          [relation.all[0] ?? '', -1],
        ],
        is: '=',
        bound: 0,
      }));
    case 'names':
      return [
        {
          pairs: [[relation.number, 1], [relation.extra, 1], [relation.list, -1], ...negative(slack)],
          is: '=',
          bound: 0,
        },
        { pairs: [[relation.extra, 1]], is: '=', bound: doubled(relation, claimOf), needs: [relation.list] },
      ];
    case 'listed': {
      const listed = new Set(claimOf(relation.within).items);
      const missing = (claimOf(relation.list).items ?? []).filter((item) => !listed.has(item)).length;
      return [{ pairs: negative(slack), is: '<=', bound: -missing, needs: [relation.list, relation.within] }];
    }
    case 'ranks':
      return rankLines(relation, claimOf);
    case 'comparison':
      return comparisonConstraints(relation, claimOf(relation.claim));
  }
}

const negative = (pairs: readonly (readonly [string, number])[]): (readonly [string, number])[] =>
  pairs.map(([name, coefficient]) => [name, -coefficient]);

/** Those with either are those with the first and those with the second, with both counted once. */
function eitherLines({ either, first, second, both }: RelationOf<'either'>): Line[] {
  return [
    {
      pairs: [
        [first, 1],
        [second, 1],
        [both, -1],
        [either, -1],
      ],
      is: '=',
      bound: 0,
    },
    ...[first, second].map((one): Line => ({
      pairs: [
        [both, 1],
        [one, -1],
      ],
      is: '<=',
      bound: 0,
    })),
  ];
}

/** How many names of a list are parts of a country that stands there too. */
function doubled({ list, oneCountry }: RelationOf<'names'>, claimOf: (id: string) => Claim): number {
  const items = claimOf(list).items ?? [];
  return oneCountry
    .map((names) => names.filter((name) => items.includes(name)).length)
    .reduce((sum, number) => sum + Math.max(0, number - 1), 0);
}

/** A place before another has the greater count; what has no place comes after the last. */
function rankLines({ ranks, others }: RelationOf<'ranks'>, claimOf: (id: string) => Claim): Line[] {
  const places = Object.entries(ranks)
    .map(([rank, id]) => ({ rank, id, place: printedNumber(claimOf(rank).printed ?? '') }))
    .sort((a, b) => a.place - b.place);
  const last = places.at(-1);
  return [
    ...places.slice(1).flatMap((after, index): Line[] => {
      const before = places[index];
      if (!before) return [];
      const needs = [before.rank, after.rank];
      // Nobody shares a place.
      if (before.place === after.place) return [{ pairs: [], is: '<=', bound: -1, needs }];
      return [
        {
          pairs: [
            [after.id, 1],
            [before.id, -1],
          ],
          is: '<=',
          bound: -1,
          needs,
        },
      ];
    }),
    ...(last && last.place === places.length
      ? others.map((other): Line => ({
          pairs: [
            [other, 1],
            [last.id, -1],
          ],
          is: '<=',
          bound: -1,
          needs: places.map(({ rank }) => rank),
        }))
      : []),
  ];
}
