import { z } from 'zod';
import { printedNumber } from '../../published/evidence/printed-number';
import { printedUnits } from '../../statistics/count-range';
import { atMost, type Constraint } from '../../solver/constraint';
import { one, type Named } from './named';
import { common, id, relationKind, type ClaimOf } from './relation-kind';

/** A printed percent, or a printed count of a printed base. */
const shareOf = z.union([id, z.strictObject({ count: id, of: id })]);
type Share = z.output<typeof shareOf>;

const schema = z.strictObject({ kind: z.literal('shares'), ...common, claim: id, greater: shareOf, than: shareOf });

/**
 * One share is greater than another, of bases of their own: whether what is
 * printed allows it. A printed percent stands for all that is rounded to it.
 */
export const shares = relationKind({
  schema,
  names: (relation) => [
    one('claim', relation.claim, 'comparison'),
    ...(['greater', 'than'] as const).flatMap((key): Named[] => {
      const share = relation[key];
      return typeof share === 'string'
        ? [one(key, share, 'percent')]
        : [one(key, share.count, 'count'), one(key, share.of, 'count')];
    }),
  ],
  lines: (relation, claimOf) => [lineOf(relation, claimOf)],
  compared: () => [],
});

/** A share as the fraction that it is at least, or at most; whole numbers. */
type Fraction = readonly [number, number];

function lineOf({ id: own, claim, greater, than }: z.output<typeof schema>, claimOf: ClaimOf): Constraint {
  const { rule } = claimOf(claim);
  if (rule?.kind !== 'greater')
    throw new Error(`not a lead: ${claim} has the rule ${rule?.kind ?? 'none'}, see ${own}`);
  const [a, b] = endOf(greater, 1, claimOf);
  const [c, d] = endOf(than, -1, claimOf);
  // a/b - c/d, in hundredths, against the lead that is asked for.
  const lead = 100 * (a * d - c * b) - (rule.by ?? 0) * b * d;
  const needs = [
    claim,
    ...[greater, than].flatMap((share) => (typeof share === 'string' ? [share] : Object.values(share))),
  ];
  // What rounds to a percent stays below its upper end, so the lead that reaches just there is never reached.
  const reached = rule.by !== undefined && typeof greater !== 'string';
  return atMost([], lead > 0 || (lead === 0 && reached) ? 0 : -1, { needs });
}

/** The upper end (1) or the lower end (-1) of what a share can be. */
function endOf(share: Share, end: 1 | -1, claimOf: ClaimOf): Fraction {
  const printed = (of: string): string => claimOf(of).printed ?? '';
  if (typeof share !== 'string') return [printedNumber(printed(share.count)), printedNumber(printed(share.of))];
  const { units, whole } = printedUnits(printed(share));
  return [2 * units + end, 2 * whole];
}
