import { atMost, equal, exactly, noMore, times, type Constraint } from '../solver/constraint';
import { addedOf, slackOf, useOf } from '../solver/model-names';
import type { Relation } from './relations/relation';

/** The variable for the number that an assumption speaks of. */
export const quantityOf = ({ id, assuming }: Relation, index: number): string =>
  assuming[index]?.plus ? addedOf(id, index) : slackOf(id, index);

/**
 * What a relation's assumptions say. What an assumption adds is nothing unless
 * it is made, and at least 1 where it is; of several, one at a time is looked at.
 */
export function assumptionConstraints(relation: Relation): Constraint[] {
  const { id, assuming } = relation;
  const from = { from: id };
  const uses = assuming.map((_, index) => useOf(id, index));
  return [
    ...assuming.flatMap(({ most = [], exactly: sum = [], plus = [], where }, index) => {
      const [slack, use, quantity] = [slackOf(id, index), useOf(id, index), quantityOf(relation, index)];
      const made = { from: id, use };
      const isSum = (parts: readonly string[]): Constraint =>
        exactly([...times(1, slack), ...times(-1, ...parts)], 0, made);
      return [
        atMost(times(1, slack), 0, { from: id, unless: use }),
        noMore(use, slack, from),
        ...most.map((bound) => noMore(quantity, bound, made)),
        ...(sum.length > 0 ? [isSum(sum)] : []),
        ...(plus.length > 0 ? [isSum([quantity, ...plus])] : []),
        ...where.map(([one = '', other = '']) => equal(one, other, made)),
      ];
    }),
    ...(uses.length > 1 ? [atMost(times(1, ...uses), 1, from)] : []),
  ];
}
