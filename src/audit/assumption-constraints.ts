import { atMost, equal, exactly, noMore, times, type Constraint } from '../solver/constraint';
import { slackOf, useOf } from '../solver/model-names';
import type { Relation } from './relations/relation';

/**
 * What a relation's assumptions say. An assumption's quantity is nothing unless
 * it is made, and at least 1 where it is; of several, one at a time is looked at.
 * @param unbounded What no quantity exceeds.
 */
export function assumptionConstraints({ id, assuming }: Relation, unbounded: number): Constraint[] {
  const from = { from: id };
  const uses = assuming.map((_, index) => useOf(id, index));
  return [
    ...assuming.flatMap(({ most = [], exactly: sum = [], where }, index) => {
      const [slack, use] = [slackOf(id, index), useOf(id, index)];
      const made = { from: id, use };
      return [
        atMost([...times(1, slack), ...times(-unbounded, use)], 0, from),
        noMore(use, slack, from),
        ...most.map((bound) => noMore(slack, bound, made)),
        ...(sum.length > 0 ? [exactly([...times(1, slack), ...times(-1, ...sum)], 0, made)] : []),
        ...where.map(([one = '', other = '']) => equal(one, other, made)),
      ];
    }),
    ...(uses.length > 1 ? [atMost(times(1, ...uses), 1, from)] : []),
  ];
}
