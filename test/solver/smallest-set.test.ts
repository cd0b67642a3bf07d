import { expect } from 'chai';
import * as fc from 'fast-check';
import { smallestSet } from '../../src/solver/smallest-set';

const includesAll = (fault: readonly number[]) => (some: readonly number[]) => fault.every((one) => some.includes(one));

describe('smallestSet', () => {
  it('finds what fails together, in the order of the items', () => {
    expect(smallestSet([5, 4, 3, 2, 1], includesAll([2, 4]))).to.deep.equal([4, 2]);
  });

  it('prefers what stands early', () => {
    const fails = (some: readonly number[]) => includesAll([1, 2])(some) || includesAll([3, 4])(some);
    expect(smallestSet([1, 2, 3, 4], fails)).to.deep.equal([1, 2]);
    expect(smallestSet([4, 3, 2, 1], fails)).to.deep.equal([4, 3]);
  });

  it('is empty where nothing at all fails already', () => {
    expect(smallestSet([1, 2], () => true)).to.deep.equal([]);
  });

  it('refuses items that do not fail', () => {
    expect(() => smallestSet([1], () => false)).to.throw('nothing to find');
  });

  it('finds a fault exactly, wherever it stands', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.nat({ max: 40 }), { minLength: 1 }),
        fc.infiniteStream(fc.boolean()),
        (items, coin) => {
          const fault = items.filter(() => coin.next().value);
          expect(smallestSet(items, includesAll(fault))).to.deep.equal(fault);
        },
      ),
    );
  });
});
