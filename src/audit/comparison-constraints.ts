import type { Claim } from '../published/claim';
import type { Line } from './relation-constraints';
import type { RelationOf } from './relation-schema';

/**
 * A printed comparison as lines of the model, by the claim's own rule.
 * @throws Error if the rule is of a kind that whole numbers alone cannot say.
 */
export function comparisonConstraints({ id, numbers, others, bases }: RelationOf<'comparison'>, claim: Claim): Line[] {
  const needs = [claim.id];
  const { rule } = claim;
  const [base] = bases;
  const pairsOf = (list: readonly string[]): [string, string][] =>
    list.slice(1).map((after, index) => [list[index] ?? '', after]);
  /** The first is greater than the second, by so many percentage points of the base. */
  const greater = (one: string, other: string, by?: number): Line => {
    if (by === undefined)
      return {
        pairs: [
          [other, 1],
          [one, -1],
        ],
        is: '<=',
        bound: -1,
        needs,
      };
    if (base === undefined) throw new Error(`no base: ${id} compares by percentage points; name one under bases`);
    return {
      pairs: [
        [other, 100],
        [one, -100],
        [base, by],
      ],
      is: '<=',
      bound: 0,
      needs,
    };
  };
  switch (rule?.kind) {
    case 'greater':
      return pairsOf(numbers).map(([one, other]) => greater(one, other, rule.by));
    case 'decreased':
      return pairsOf(numbers).map(([before, now]) => greater(before, now));
    case 'equal':
      return pairsOf(numbers).map(([one, other]) => ({
        pairs: [
          [one, 1],
          [other, -1],
        ],
        is: '=',
        bound: 0,
        needs,
      }));
    case 'half':
      return pairsOf(numbers).map(([now, before]) => ({
        pairs: [
          [now, 2],
          [before, -1],
        ],
        is: '=',
        bound: 0,
        needs,
      }));
    case 'more-than-double':
      return pairsOf(numbers).map(([now, before]) => ({
        pairs: [
          [before, 2],
          [now, -1],
        ],
        is: '<=',
        bound: -1,
        needs,
      }));
    case 'majority':
      return numbers.map((number, index) => ({
        pairs: [
          [bases[index] ?? base ?? '', 1],
          [number, -2],
        ],
        is: '<=',
        bound: -1,
        needs,
      }));
    case 'most-common':
      return numbers.flatMap((leader) => others.map((other) => greater(leader, other, rule.by)));
    case 'closely-followed': {
      const [first = '', second = ''] = numbers;
      if (base === undefined) throw new Error(`no base: ${id} compares by percentage points; name one under bases`);
      return [
        greater(first, second),
        {
          pairs: [
            [first, 100],
            [second, -100],
            [base, -rule.within],
          ],
          is: '<=',
          bound: -1,
          needs,
        },
      ];
    }
    default:
      throw new Error(`not for whole numbers: ${claim.id} has the rule ${rule?.kind ?? 'none'}; leave it out of ${id}`);
  }
}
