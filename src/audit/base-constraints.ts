import type { Claim } from '../published/claims/claim';
import { printedUnits } from '../statistics/count-range';
import { atMost, exactly, times, type Constraint } from '../solver/constraint';
import type { Base } from './relation-file';

/** What percentages of one base say about it and about the counts behind them; a percent's id stands for its count. */
export function baseConstraints(
  { id, number, most = [], answers, shares }: Base,
  claimOf: (id: string) => Claim,
): Constraint[] {
  const from = { from: id };
  const all = times(1, ...shares.map(({ percent }) => percent));
  return [
    ...(number === undefined ? [] : [exactly([...times(1, id), ...times(-1, number)], 0, from)]),
    ...most.map((bound) => atMost([...times(1, id), ...times(-1, bound)], 0, from)),
    ...shares.flatMap(({ percent, count }) => {
      const { units, whole } = printedUnits(claimOf(percent).printed ?? '');
      const printed = { ...from, needs: [percent] };
      return [
        // Half up: (units - 1/2) / whole <= count / base < (units + 1/2) / whole.
        atMost([...times(2 * units - 1, id), ...times(-2 * whole, percent)], 0, printed),
        atMost([...times(2 * whole, percent), ...times(-2 * units - 1, id)], -1, printed),
        atMost([...times(1, percent), ...times(-1, id)], 0, from),
        ...(count === undefined ? [] : [exactly([...times(1, percent), ...times(-1, count)], 0, from)]),
      ];
    }),
    ...(answers === 'one' ? [atMost([...all, ...times(-1, id)], 0, from)] : []),
    ...(answers === 'one-of-these' ? [exactly([...all, ...times(-1, id)], 0, from)] : []),
  ];
}
