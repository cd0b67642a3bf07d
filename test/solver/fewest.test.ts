import { expect } from 'chai';
import * as fc from 'fast-check';
import { fewest } from '../../src/solver/fewest';
import { smallestSet } from '../../src/solver/smallest-set';
import { startSolver, type Solver } from '../../src/solver/solver';

const failing =
  (...faults: readonly (readonly string[])[]) =>
  (some: readonly string[]): boolean =>
    faults.some((fault) => fault.every((one) => some.includes(one)));

describe('fewest', () => {
  let solve: Solver;
  before(async () => {
    solve = await startSolver();
  });
  const items = ['a', 'b', 'c', 'd', 'e'];

  it('finds fewer items than those of which none can be left out', () => {
    const fails = failing(['a', 'b', 'c'], ['d', 'e']);
    expect(smallestSet(items, fails)).to.deep.equal(['a', 'b', 'c']);
    expect(fewest(items, fails, ['a', 'b', 'c'], solve)).to.deep.equal({ items: ['d', 'e'], proven: true });
  });

  it('keeps what is known where no fewer fail, and says that it is proven', () => {
    expect(fewest(items, failing(['a', 'b'], ['d', 'e']), ['d', 'e'], solve)).to.deep.equal({
      items: ['d', 'e'],
      proven: true,
    });
    expect(fewest(items, () => true, [], solve)).to.deep.equal({ items: [], proven: true });
  });

  it('takes the items that are liked where as few of others fail', () => {
    const fails = failing(['a', 'b', 'c'], ['a', 'd'], ['b', 'e']);
    const likes = (liked: string) => fewest(items, fails, ['a', 'b', 'c'], solve, (item) => liked.includes(item)).items;
    expect([likes('ad'), likes('be')]).to.deep.equal([
      ['a', 'd'],
      ['b', 'e'],
    ]);
  });

  it('says that nothing is proven when it takes too long', () => {
    const fails = failing(['a', 'b', 'c'], ['d', 'e']);
    expect(fewest(items, fails, ['a', 'b', 'c'], solve, undefined, 0)).to.deep.equal({
      items: ['a', 'b', 'c'],
      proven: false,
    });
  });

  it('finds as few as trying all sets does', () => {
    fc.assert(
      fc.property(fc.array(fc.subarray(items, { minLength: 1 }), { minLength: 1, maxLength: 5 }), (faults) => {
        const least = Math.min(...faults.map((fault) => fault.length));
        const found = fewest(items, failing(...faults), smallestSet(items, failing(...faults)), solve);
        expect(found.proven).to.equal(true);
        expect(found.items).to.have.length(least);
        expect(failing(...faults)(found.items)).to.equal(true);
      }),
      { numRuns: 30 },
    );
  });
});
