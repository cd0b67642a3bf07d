import { printedUnits } from '../statistics/count-range';
import { atMost, equal, exactly, noMore, times, type Constraint } from '../solver/constraint';
import type { Base } from './relation-file';
import type { ClaimOf } from './relations/relation-kind';

/** What percentages of one base say about it and about the counts behind them; a percent's id stands for its count. */
export function baseConstraints({ id, number, most = [], answers, shares }: Base, claimOf: ClaimOf): Constraint[] {
  const from = { from: id };
  const all = times(1, ...shares.map(({ percent }) => percent));
  return [
    ...(number === undefined ? [] : [equal(id, number, from)]),
    ...most.map((bound) => noMore(id, bound, from)),
    ...shares.flatMap(({ percent, count }) => {
      const { units, whole } = printedUnits(claimOf(percent).printed ?? '');
      const printed = { ...from, needs: [percent] };
      return [
        // Half up: (units - 1/2) / whole <= count / base < (units + 1/2) / whole.
        atMost([...times(2 * units - 1, id), ...times(-2 * whole, percent)], 0, printed),
        atMost([...times(2 * whole, percent), ...times(-2 * units - 1, id)], -1, printed),
        noMore(percent, id, from),
        ...(count === undefined ? [] : [equal(percent, count, from)]),
      ];
    }),
    ...(answers === 'one' ? [atMost([...all, ...times(-1, id)], 0, from)] : []),
    ...(answers === 'one-of-these' ? [exactly([...all, ...times(-1, id)], 0, from)] : []),
  ];
}
