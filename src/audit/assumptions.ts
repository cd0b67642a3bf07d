import { inLanguage } from '../input/language';
import { equal, exactly } from '../solver/constraint';
import type { Model } from '../solver/model';
import { useOf } from '../solver/model-names';
import type { Solver } from '../solver/solver';
import { arithmetic } from './arithmetic';
import { assumptionText } from './assumption-text';
import { quantityOf } from './assumption-constraints';
import type { Relations } from './declared-relations';
import type { Assumed, HiddenBase, HoldsOnlyIf, Reading } from './finding';
import { knownFrom, type Asked } from './known';
import type { LargestSet } from './largest-set';
import type { Relation } from './relations/relation';
import { ASSUMED_NUMBER } from './relations/relation-kind';
import { smallestConflict } from './smallest-conflict';
import { rangeText } from './words';

/** Relations that do not hold between the printed numbers as they stand, what would make them, and how many that takes. */
export function assumptions(
  largest: LargestSet,
  model: Model,
  declared: Relations,
  bases: readonly HiddenBase[],
  solve: Solver,
): HoldsOnlyIf[] {
  const known = knownFrom(model, largest, solve);
  /** How many an assumption takes, with what else is asked; null if it does not help. */
  const assumed = (relation: Relation, index: number, asked: Asked = {}): Omit<Reading, 'reading'> | null =>
    known.range(quantityOf(relation, index), { ...asked, uses: usesOf(relation, index) });
  return declared.relations
    .filter((relation) => relation.assuming.length > 0 && !known.solution({ uses: usesOf(relation, null) }))
    .flatMap((relation): HoldsOnlyIf[] => {
      const { id, says, assuming, reconstruction = null } = relation;
      const uses = usesOf(relation, null);
      const conflict = smallestConflict({ model, solve, start: [id], held: largest.held, uses });
      if (!conflict) return [];
      const readings = assuming.flatMap((one, index): Assumed[] => {
        const range = assumed(relation, index);
        if (!range) return [];
        return [
          {
            assumption: one.if.replace(ASSUMED_NUMBER, rangeText(range.least, range.most)),
            ...range,
            readings: [
              ...one.readings.map(({ if: reading, where }) => ({
                reading,
                also: where.map(([a = '', b = '']) => equal(a, b)),
              })),
              ...otherBases(relation, bases).map(({ id: base, size }) => ({
                reading: inLanguage({ sv: `basen är ${size}`, en: `the base is ${size}` }),
                also: [exactly([[base, 1]], size)],
              })),
            ].flatMap(({ reading, also }): Reading[] => {
              const closer = assumed(relation, index, { also });
              return closer ? [{ reading, ...closer }] : [];
            }),
          },
        ];
      });
      const claims = declared.claims.filter((claim) => conflict.claims.includes(claim.id));
      const finding = {
        kind: 'holds-only-if',
        claims: claims.map((claim) => claim.id),
        arithmetic: arithmetic([id, ...conflict.sources], claims, declared),
        relation: id,
        says,
        assuming: readings,
        reconstruction,
      } as const;
      return [{ ...finding, explanation: assumptionText(finding, claims) }];
    });
}

/** So few possible bases are read one by one. */
const FEW = 6;

/** Where a relation adds up to a base of which few are possible: those that no reading of its assumptions names. */
function otherBases(relation: Relation, bases: readonly HiddenBase[]): { id: string; size: number }[] {
  const base = bases.find((one) => relation.kind === 'sum' && one.base === relation.total);
  const ranges = (base?.bases ?? []).flatMap(([first, last]) => (last === null ? [] : [{ first, last }]));
  const sizes = ranges.flatMap(({ first, last }) =>
    Array.from({ length: last - first + 1 }, (_, more) => first + more),
  );
  if (!base || ranges.length < base.bases.length || sizes.length > FEW) return [];
  const isRead = (size: number): boolean =>
    base.readings.some(({ base: [least, most] }) => least <= size && most !== null && size <= most);
  return sizes.filter((size) => !isRead(size)).map((size) => ({ id: base.base, size }));
}

/** One assumption of a relation made and the others not; none of them for null. */
const usesOf = ({ id, assuming }: Relation, made: number | null): ReadonlyMap<string, boolean> =>
  new Map(assuming.map((_, index) => [useOf(id, index), index === made]));
