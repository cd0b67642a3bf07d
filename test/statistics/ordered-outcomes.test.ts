import { expect } from 'chai';
import * as fc from 'fast-check';
import { orderedOutcomes } from '../../src/statistics/ordered-outcomes';

describe('orderedOutcomes', () => {
  it('takes those with at least as much of the order', () => {
    // By the plain difference, 2 − 1 was seen of 3 and 3.
    const most = { first: 3, second: (): number => 3 };
    expect(orderedOutcomes({ first: 2, second: 1 }, most, (first, second) => first - second)).to.deep.equal([
      -1, 0, 1, 2,
    ]);
  });

  it('mends an order that is not one way: more of the first, fewer of the second always speak for as much', () => {
    const size = 3;
    const orders = fc.array(fc.nat(5), { minLength: (size + 1) ** 2, maxLength: (size + 1) ** 2 });
    fc.assert(
      fc.property(orders, fc.nat(size), fc.nat(size), fc.boolean(), (values, first, other, isTriangle) => {
        const second = isTriangle ? Math.min(other, size - first) : other;
        const mostOf = (one: number): number => (isTriangle ? size - one : size);
        const order = (one: number, two: number): number => values[one * (size + 1) + two] ?? 0;
        const cells = Array.from({ length: size + 1 }, (_, one) =>
          Array.from({ length: mostOf(one) + 1 }, (_, two): [number, number] => [one, two]),
        ).flat();
        /** What a cell and all cells that speak for less reach. */
        const reach = ([one, two]: [number, number]): number =>
          Math.max(...cells.filter(([a, b]) => a <= one && b >= two).map((cell) => order(...cell)));
        const greatest = orderedOutcomes({ first, second }, { first: size, second: mostOf }, order);
        for (const cell of cells)
          expect(cell[1] <= greatest[cell[0]]!, JSON.stringify(cell)).to.equal(reach(cell) >= reach([first, second]));
      }),
    );
  });
});
