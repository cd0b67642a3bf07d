import type { Claim } from '../published/claims/claim';
import { printedNumber } from '../published/evidence/printed-number';
import { printedUnits } from '../statistics/count-range';
import { assumptionConstraints } from './assumption-constraints';
import { baseConstraints } from './base-constraints';
import { exactly, times } from '../solver/constraint';
import type { Model } from '../solver/model';
import { addedOf, slackOf } from '../solver/model-names';
import { relationConstraints } from './relations/relation';
import { isQuantity, type Relations } from './declared-relations';

/** Builds the model: what is printed, what percentages are shares of, and the relations with their assumptions. */
export function buildModel(declared: Relations): Model {
  const { claims, bases, unknowns, relations } = declared;
  const claimOf = (id: string): Claim => claims.find((claim) => claim.id === id) as Claim;
  const unbounded = greatest(declared);
  const constraints = [
    ...bases.flatMap((base) => baseConstraints(base, claimOf)),
    ...relations.flatMap((relation) => [...relationConstraints(relation, claimOf), ...assumptionConstraints(relation)]),
  ];
  const read = relations.flatMap(({ assuming }) => assuming.flatMap(({ readings }) => readings));
  const named = new Set([
    ...constraints.flatMap(({ terms, needs }) => [...terms.keys(), ...needs]),
    ...read.flatMap(({ where }) => where.flat()),
  ]);
  const quantities = claims.filter((claim) => isQuantity(claim) && named.has(claim.id));
  const printed = quantities.flatMap((claim) => {
    const value = valueOf(claim);
    return value === null ? [] : [exactly(times(1, claim.id), value, { needs: [claim.id] })];
  });
  return {
    constraints: [...printed, ...constraints],
    most: new Map([
      ...[...bases, ...unknowns].map(({ id }) => [id, unbounded] as const),
      ...relations.flatMap(({ id, assuming }) =>
        assuming.flatMap((_, index) =>
          [slackOf(id, index), addedOf(id, index)].map((one) => [one, unbounded] as const),
        ),
      ),
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

/**
 * What the solver lets no quantity without a printed number exceed: well above every printed sum, and every base
 * of which a printed count can be a printed percent. No answer may come from it: see rangeOf.
 */
function greatest({ claims, bases, relations }: Relations): number {
  const printed = (id: string): Claim | undefined => claims.find((claim) => claim.id === id);
  const summed = new Set(relations.flatMap((one) => (one.kind === 'sum' ? [one.total, ...one.parts] : [])));
  const values = claims.filter(({ id }) => summed.has(id)).map((claim) => valueOf(claim) ?? 0);
  const shared = bases.flatMap(({ shares }) =>
    shares.flatMap(({ percent, count }) => {
      const { units, whole } = printedUnits(printed(percent)?.printed ?? '');
      const counted = count === undefined ? undefined : printed(count);
      return Math.max(whole, ((counted ? (valueOf(counted) ?? 0) : 0) * whole) / Math.max(1, units));
    }),
  );
  return 4 * Math.ceil(Math.max(500, ...values, ...shared));
}
