import type { Claim } from '../published/claims/claim';
import { printedNumber } from '../published/evidence/printed-number';
import { assumptionConstraints } from './assumption-constraints';
import { baseConstraints } from './base-constraints';
import { exactly, times } from '../solver/constraint';
import type { Model } from '../solver/model';
import { slackOf } from '../solver/model-names';
import { relationConstraints } from './relations/relation';
import { isQuantity, type Relations } from './declared-relations';

/** Builds the model: what is printed, what percentages are shares of, and the relations with their assumptions. */
export function buildModel(declared: Relations): Model {
  const { claims, bases, unknowns, relations } = declared;
  const claimOf = (id: string): Claim => claims.find((claim) => claim.id === id) as Claim;
  const unbounded = greatest(declared);
  const constraints = [
    ...bases.flatMap((base) => baseConstraints(base, claimOf)),
    ...relations.flatMap((relation) => [
      ...relationConstraints(relation, claimOf),
      ...assumptionConstraints(relation, unbounded),
    ]),
  ];
  const named = new Set(constraints.flatMap(({ terms, needs }) => [...terms.keys(), ...needs]));
  const quantities = claims.filter((claim) => isQuantity(claim) && named.has(claim.id));
  const printed = quantities.flatMap((claim) => {
    const value = valueOf(claim);
    return value === null ? [] : [exactly(times(1, claim.id), value, { needs: [claim.id] })];
  });
  return {
    constraints: [...printed, ...constraints],
    most: new Map([
      ...[...bases, ...unknowns].map(({ id }) => [id, unbounded] as const),
      ...relations.flatMap(({ id, assuming }) => assuming.map((_, index) => [slackOf(id, index), unbounded] as const)),
      ...quantities.map((claim) => [claim.id, Math.max(unbounded, valueOf(claim) ?? 0)] as const),
    ]),
    claims: claims.filter(({ id }) => named.has(id)).map(({ id }) => id),
  };
}

/** The whole number that a claim prints: a count, or how many a list has; null for a percent, whose count is not printed. */
export function valueOf({ unit, printed, items }: Claim): number | null {
  if (unit === 'list') return items?.length ?? 0;
  return unit === 'count' ? printedNumber(printed ?? '') : null;
}

/** What no quantity without a printed number exceeds: well above every printed sum. */
function greatest({ claims, relations }: Relations): number {
  const summed = new Set(relations.flatMap((one) => (one.kind === 'sum' ? [one.total, ...one.parts] : [])));
  const values = claims.filter(({ id }) => summed.has(id)).map((claim) => valueOf(claim) ?? 0);
  return 4 * Math.max(500, ...values);
}
