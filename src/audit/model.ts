import type { Claim } from '../published/claim';
import { printedNumber } from '../published/swedish-number';
import { printedUnits } from '../statistics/count-range';
import { termsOf, times, type Constraint } from './constraint';
import { slackOf, useOf } from './model-names';
import { relationConstraints } from './relation-constraints';
import type { Base, Relation } from './relation-schema';
import { isQuantity, type Relations } from './relations';

/** What the printed numbers say about each other, as lines over whole numbers. */
export interface Model {
  readonly constraints: readonly Constraint[];
  /** Upper bounds of all variables; each is a whole number from 0. */
  readonly most: ReadonlyMap<string, number>;
  /** Claims that some line needs, in the register's order. */
  readonly claims: readonly string[];
}

/** No quantity without a printed number is greater than this. */
const UNBOUNDED = 2000;

/** Builds the model: what is printed, what percentages are shares of, and the relations with their assumptions. */
export function buildModel({ claims, bases, unknowns, relations }: Relations): Model {
  const claimOf = (id: string): Claim => claims.find((claim) => claim.id === id) as Claim;
  const constraints = [
    ...bases.flatMap((base) => baseConstraints(base, claimOf)),
    ...relations.flatMap((relation) => [
      ...relationConstraints(relation, claimOf),
      ...relation.assuming.flatMap((_, index) => assumptionConstraints(relation, index)),
      ...oneAssumption(relation),
    ]),
  ];
  const quantities = claims.filter(isQuantity);
  const printed = quantities.flatMap((claim) => {
    const value = valueOf(claim);
    return value === null ? [] : [line([[claim.id, 1]], '=', value, { needs: [claim.id] })];
  });
  const most = new Map([
    ...[...bases, ...unknowns].map(({ id }) => [id, UNBOUNDED] as const),
    ...quantities.map((claim) => [claim.id, Math.max(UNBOUNDED, 2 * (valueOf(claim) ?? 0))] as const),
    ...relations.flatMap(({ id, assuming }) => assuming.map((_, index) => [slackOf(id, index), UNBOUNDED] as const)),
  ]);
  const named = new Set(constraints.flatMap(({ terms, needs }) => [...terms.keys(), ...needs]));
  const used = printed.filter(({ needs }) => needs.some((id) => named.has(id)));
  return {
    constraints: [...used, ...constraints],
    most: new Map([...most].filter(([id]) => named.has(id))),
    claims: claims.filter(({ id }) => named.has(id)).map(({ id }) => id),
  };
}

/** The whole number that a claim prints: a count, or how many a list has; null for a percent, whose count is not printed. */
export function valueOf({ unit, printed, items }: Claim): number | null {
  if (unit === 'list') return items?.length ?? 0;
  return unit === 'count' ? printedNumber(printed ?? '') : null;
}

const line = (
  pairs: readonly (readonly [string, number])[],
  is: '<=' | '=',
  bound: number,
  { needs = [], use = null, from = null }: Partial<Pick<Constraint, 'needs' | 'use' | 'from'>> = {},
): Constraint => ({ terms: termsOf(pairs), is, bound, needs, use, from });

function baseConstraints(
  { id, number, most = [], least = [], answers, shares }: Base,
  claimOf: (id: string) => Claim,
): Constraint[] {
  const from = { from: id };
  const percents = shares.map(({ percent }) => percent);
  return [
    ...(number === undefined
      ? []
      : [
          line(
            [
              [id, 1],
              [number, -1],
            ],
            '=',
            0,
            from,
          ),
        ]),
    ...most.map((bound) =>
      line(
        [
          [id, 1],
          [bound, -1],
        ],
        '<=',
        0,
        from,
      ),
    ),
    ...least.map((bound) =>
      line(
        [
          [bound, 1],
          [id, -1],
        ],
        '<=',
        0,
        from,
      ),
    ),
    ...shares.flatMap(({ percent, count }) => {
      const { units, whole } = printedUnits(claimOf(percent).printed ?? '');
      const needs = { ...from, needs: [percent] };
      return [
        // Half up: (units - 1/2) / whole <= count / base < (units + 1/2) / whole.
        line(
          [
            [id, 2 * units - 1],
            [percent, -2 * whole],
          ],
          '<=',
          0,
          needs,
        ),
        line(
          [
            [percent, 2 * whole],
            [id, -2 * units - 1],
          ],
          '<=',
          -1,
          needs,
        ),
        line(
          [
            [percent, 1],
            [id, -1],
          ],
          '<=',
          0,
          from,
        ),
        ...(count === undefined
          ? []
          : [
              line(
                [
                  [percent, 1],
                  [count, -1],
                ],
                '=',
                0,
                from,
              ),
            ]),
      ];
    }),
    ...(answers === 'any' ? [] : [line([...times(percents, 1), [id, -1]], answers === 'one' ? '<=' : '=', 0, from)]),
  ];
}

/** Of several assumptions, one at a time is looked at. */
const oneAssumption = ({ id, assuming }: Relation): Constraint[] =>
  assuming.length < 2
    ? []
    : [
        line(
          times(
            assuming.map((_, index) => useOf(id, index)),
            1,
          ),
          '<=',
          1,
          { from: id },
        ),
      ];

/** An assumption's quantity is nothing unless it is made, and at least 1 where it is. */
function assumptionConstraints({ id, assuming }: Relation, index: number): Constraint[] {
  const slack = slackOf(id, index);
  const use = useOf(id, index);
  const { most = [], exactly = [], where = [] } = assuming[index] ?? {};
  const when = { use, from: id };
  return [
    line(
      [
        [slack, 1],
        [use, -UNBOUNDED],
      ],
      '<=',
      0,
      { from: id },
    ),
    line(
      [
        [use, 1],
        [slack, -1],
      ],
      '<=',
      0,
      { from: id },
    ),
    ...most.map((bound) =>
      line(
        [
          [slack, 1],
          [bound, -1],
        ],
        '<=',
        0,
        when,
      ),
    ),
    ...(exactly.length > 0 ? [line([[slack, 1], ...times(exactly, -1)], '=', 0, when)] : []),
    ...where.map(([one = '', other = '']) =>
      line(
        [
          [one, 1],
          [other, -1],
        ],
        '=',
        0,
        when,
      ),
    ),
  ];
}
