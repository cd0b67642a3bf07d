import { expect } from 'chai';
import * as fc from 'fast-check';
import { atMost, exactly, noMore, times, type Constraint } from '../../src/solver/constraint';
import type { Model } from '../../src/solver/model';
import { startSolver, type Solver } from '../../src/solver/solver';

const VARIABLES = ['a', 'b', 'c'] as const;
const MOST = 6;

const coefficient = fc.integer({ min: -4, max: 4 });
const line = fc.record({
  all: fc.tuple(coefficient, coefficient, coefficient),
  bound: fc.integer({ min: -8, max: 20 }),
  is: fc.constantFrom('<=' as const, '=' as const),
});

const constraintOf = ({ all, bound, is }: { all: readonly number[]; bound: number; is: '<=' | '=' }): Constraint => ({
  terms: new Map(VARIABLES.map((name, index) => [name, all[index]!])),
  is,
  bound,
  needs: [],
  use: null,
  unless: null,
  from: 'line',
});

/** All whole numbers that fit, one by one. */
const fitting = (constraints: readonly Constraint[]): number[][] => {
  const values = Array.from({ length: MOST + 1 }, (_, value) => value);
  return values
    .flatMap((a) => values.flatMap((b) => values.map((c) => [a, b, c])))
    .filter((point) =>
      constraints.every(({ terms, is, bound }) => {
        const sum = [...terms.values()].reduce((total, factor, index) => total + factor * point[index]!, 0);
        return is === '=' ? sum === bound : sum <= bound;
      }),
    );
};

describe('startSolver', () => {
  let solve: Solver;
  before(async () => {
    solve = await startSolver();
  });
  const modelOf = (constraints: readonly Constraint[]): Model => ({
    constraints,
    most: new Map(VARIABLES.map((name) => [name, MOST])),
    claims: [],
  });

  it('finds whole numbers where there are some, the cheapest, and none where there are none', () => {
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 1, maxLength: 4 }),
        fc.tuple(coefficient, coefficient, coefficient),
        (lines, costs) => {
          const constraints = lines.map(constraintOf);
          const points = fitting(constraints);
          const minimise = new Map(VARIABLES.map((name, index) => [name, costs[index]!]));
          const found = solve({ model: modelOf(constraints), held: new Set(), minimise });
          const costOf = (point: readonly number[]) =>
            point.reduce((sum, value, index) => sum + value * costs[index]!, 0);
          if (points.length === 0) expect(found).to.equal(null);
          else expect(costOf(VARIABLES.map((name) => found!.get(name)!))).to.equal(Math.min(...points.map(costOf)));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('looks only at lines whose claims are held and whose relation is within', () => {
    const impossible = { ...constraintOf({ all: [1, 0, 0], bound: -1, is: '<=' }), needs: ['x'] };
    const model = modelOf([impossible]);
    expect(solve({ model, held: new Set(['x']) })).to.equal(null);
    expect(solve({ model, held: new Set() })).not.to.equal(null);
    expect(solve({ model, held: new Set(['x']), within: new Set() })).not.to.equal(null);
  });

  it('lets go of a line unless its assumption is made', () => {
    const model = modelOf([{ ...constraintOf({ all: [1, 0, 0], bound: -1, is: '<=' }), use: 'use:x:0' }]);
    expect(solve({ model, held: new Set() })!.get('use:x:0')).to.equal(0);
    expect(solve({ model, held: new Set(), uses: new Map([['use:x:0', true]]) })).to.equal(null);
  });

  it('lets go of a line while the assumption is made without which it binds', () => {
    const model = modelOf([{ ...constraintOf({ all: [1, 0, 0], bound: -1, is: '<=' }), unless: 'use:x:0' }]);
    expect(solve({ model, held: new Set() })!.get('use:x:0')).to.equal(1);
    expect(solve({ model, held: new Set(), uses: new Map([['use:x:0', false]]) })).to.equal(null);
    expect(solve({ model, held: new Set(), uses: new Map([['use:x:0', true]]) })).not.to.equal(null);
  });

  it('lets any of the claims that may be wrong be so, up to their number', () => {
    // a is 1 and 2 and 3: two of the claims must be wrong.
    const printed = [1, 2, 3].map((bound) => ({
      ...constraintOf({ all: [1, 0, 0], bound, is: '=' }),
      needs: [`c${bound}`],
    }));
    const held = new Set(['c1', 'c2', 'c3']);
    const asked = (claims: readonly string[], most: number, cost = 1) =>
      solve({
        model: modelOf(printed),
        held,
        spare: { claims: new Set(claims), most },
        minimise: new Map([['a', cost]]),
      })?.get('a');
    expect(asked([...held], 1)).to.equal(undefined);
    expect([asked([...held], 2), asked([...held], 2, -1), asked([...held], 3, -1)]).to.deep.equal([1, 3, MOST]);
    expect(asked(['c1', 'c2'], 2, 1)).to.equal(3);
  });

  it('gives what no row speaks of its cheaper end', () => {
    const asked = (cost: number) => solve({ model: modelOf([]), held: new Set(), minimise: new Map([['a', cost]]) });
    expect([asked(1)!.get('a'), asked(0)!.get('a'), asked(-1)!.get('a')]).to.deep.equal([0, 0, MOST]);
  });

  it('finds exact whole numbers beside coefficients of hundreds of thousands', () => {
    const line = constraintOf({ all: [400_000, -399_999, 0], bound: 0, is: '=' });
    const model = { ...modelOf([line]), most: new Map(VARIABLES.map((name) => [name, 500_000])) };
    const minimise = new Map([['a', -1]]);
    expect(solve({ model, held: new Set(), minimise })!.get('a')).to.equal(399_999);
  });

  it('answers the same question the same way again', () => {
    const model = modelOf([constraintOf({ all: [1, 1, 1], bound: 7, is: '=' })]);
    const first = solve({ model, held: new Set() });
    expect(solve({ model, held: new Set() })).to.deep.equal(first);
    const none = modelOf([constraintOf({ all: [2, 2, 2], bound: 7, is: '=' })]);
    for (const question of [none, none]) expect(solve({ model: question, held: new Set() })).to.equal(null);
  });

  it('has no answer to a line without variables that cannot hold', () => {
    const never = { ...constraintOf({ all: [0, 0, 0], bound: -1, is: '<=' }), terms: new Map<string, number>() };
    expect(solve({ model: modelOf([never]), held: new Set() })).to.equal(null);
    expect(solve({ model: modelOf([{ ...never, bound: 0 }]), held: new Set() })).not.to.equal(null);
  });

  it('finds whole numbers where presolving finds none', () => {
    // HiGHS 1.15.3 calls this infeasible unless its presolve is off.
    const constraints = [
      atMost([['a', -1]], 0),
      noMore('b', 'a'),
      noMore('d', 'c'),
      exactly(times(1, 'a', 'c'), 8),
      exactly(times(1, 'b', 'd'), 5),
    ];
    const most = new Map(['a', 'b', 'c', 'd', 'e', 'f'].map((name) => [name, 5]));
    const minimise = new Map(Object.entries({ a: 1, c: 1, e: -1, f: -1 }));
    const solution = solve({ model: { constraints, most, claims: [] }, held: new Set(), minimise });
    expect(solution && ['a', 'c', 'e', 'f'].map((name) => solution.get(name)! * minimise.get(name)!)).to.satisfy(
      (values: readonly number[] | null) => values?.reduce((sum, value) => sum + value, 0) === -2,
    );
  });
});
