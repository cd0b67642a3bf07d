import { z } from 'zod';
import type { Claim } from '../../published/claims/claim';
import { printedNumber } from '../../published/evidence/printed-number';
import { atMost, type Constraint } from '../../solver/constraint';
import { one } from './named';
import { common, id, relationKind, type ClaimOf } from './relation-kind';

const schema = z.strictObject({
  kind: z.literal('apart'),
  ...common,
  number: id,
  rank: id.optional(),
  claim: id,
});

/**
 * Somebody who is told apart from the others, whose numbers are printed as a range: outside of it. In
 * first place above it, and in any other place not above it.
 */
export const apart = relationKind({
  schema,
  names: ({ number, rank, claim }) => [
    one('number', number, 'count'),
    ...(rank === undefined ? [] : [one('rank', rank, 'rank')]),
    one('claim', claim, 'comparison'),
  ],
  lines: linesOf,
  compared: () => [],
});

/** @throws Error if the others' numbers are no range */
function linesOf({ number, rank, claim }: z.output<typeof schema>, claimOf: ClaimOf): Constraint[] {
  const { min, max } = rangeOf(claimOf(claim));
  const value = printedNumber(claimOf(number).printed ?? '');
  const line = (holds: boolean, ...needs: string[]): Constraint => atMost([], holds ? 0 : -1, { needs });
  const first = rank !== undefined && printedNumber(claimOf(rank).printed ?? '') === 1;
  return [
    line(value < min || value > max, number, claim),
    ...(rank === undefined ? [] : [line(first === value > max, number, claim, rank)]),
  ];
}

/** The range that a comparison prints. @throws Error if it prints none */
export function rangeOf({ id: claim, rule }: Claim): { readonly min: number; readonly max: number } {
  if (rule?.kind !== 'range') throw new Error(`no range: ${claim} has the rule ${rule?.kind ?? 'none'}`);
  return rule;
}
