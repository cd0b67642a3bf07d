import { z } from 'zod';
import type { Claim } from '../../published/claims/claim';
import { atMost, equal, exactly, greater, times, type Constraint } from '../../solver/constraint';
import { many, one } from './named';
import { common, id, ids, relationKind } from './relation-kind';

const schema = z.strictObject({
  kind: z.literal('comparison'),
  ...common,
  claim: id,
  numbers: ids,
  others: z.array(id).default([]),
  bases: z.array(id).default([]),
});

/** A printed comparison holds for whole numbers, by the claim's own rule. */
export const comparison = relationKind({
  schema,
  names: (relation) => [
    one('claim', relation.claim, 'comparison'),
    ...many('numbers', relation.numbers),
    ...many('others', relation.others),
    ...many('bases', relation.bases, 'base'),
  ],
  lines: (relation, claimOf) => linesOf(relation, claimOf(relation.claim)),
  compared: () => [],
});

/** @throws Error if the rule is of a kind that whole numbers alone cannot say, or needs a base that is not named */
function linesOf({ id: own, numbers, others, bases }: z.output<typeof schema>, claim: Claim): Constraint[] {
  const needs = { needs: [claim.id] };
  const { rule } = claim;
  const baseOf = (index: number): string => {
    const base = bases[index] ?? bases[0];
    if (base === undefined) throw new Error(`no base: the rule of ${claim.id} speaks of shares; ${own} must name one`);
    return base;
  };
  /** The first is greater than the second, by so many percentage points of the base. */
  const leads = (one: string, other: string, by?: number): Constraint =>
    by === undefined
      ? greater(one, other, needs)
      : atMost([...times(100, other), ...times(-100, one), ...times(by, baseOf(0))], 0, needs);
  const pairs = numbers.slice(1).map((after, index) => [numbers[index] ?? '', after] as const);
  switch (rule?.kind) {
    case 'greater':
      return pairs.map(([one, other]) => leads(one, other, rule.by));
    case 'decreased':
      return pairs.map(([before, now]) => greater(before, now, needs));
    case 'equal':
      return pairs.map(([one, other]) => equal(one, other, needs));
    case 'half':
      return pairs.map(([now, before]) => exactly([...times(2, now), ...times(-1, before)], 0, needs));
    case 'more-than-double':
      return pairs.map(([now, before]) => atMost([...times(2, before), ...times(-1, now)], -1, needs));
    case 'majority':
      return numbers.map((number, index) => atMost([...times(1, baseOf(index)), ...times(-2, number)], -1, needs));
    case 'most-common':
      return numbers.flatMap((leader) => others.map((other) => leads(leader, other, rule.by)));
    case 'closely-followed': {
      const [first = '', second = ''] = numbers;
      const lead = [...times(100, first), ...times(-100, second), ...times(-rule.within, baseOf(0))];
      return [greater(first, second, needs), atMost(lead, -1, needs)];
    }
    default:
      throw new Error(
        `not for whole numbers: ${claim.id} has the rule ${rule?.kind ?? 'none'}; leave it out of ${own}`,
      );
  }
}
