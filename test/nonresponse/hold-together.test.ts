import { expect } from 'chai';
import fc from 'fast-check';
import { holdTogether } from '../../src/nonresponse/hold-together';

describe('holdTogether', () => {
  it('lets each next one share the error with fewer, and stops at the first that fails', () => {
    expect(holdTogether([1])).to.deep.equal([true]);
    expect(holdTogether([2, 1])).to.deep.equal([true, true]);
    expect(holdTogether([1, 1])).to.deep.equal([false, false]);
    expect(holdTogether([3, 1, 1])).to.deep.equal([true, false, false]);
    expect(holdTogether([1, 0, 50])).to.deep.equal([false, false, true]);
    expect(holdTogether([0, 50, 2])).to.deep.equal([false, true, true]);
  });

  it('is Holm’s step-down by the definition, whatever the numbers', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(12), { minLength: 1, maxLength: 12 }), (holdsAmong) => {
        const held = holdsAmong.map(() => false);
        // Take one that holds among all that are left, until there is none.
        for (;;) {
          const left = held.filter((one) => !one).length;
          const next = holdsAmong.findIndex((among, at) => !held[at] && among >= left);
          if (left === 0 || next < 0) break;
          held[next] = true;
        }
        expect(holdTogether(holdsAmong)).to.deep.equal(held);
      }),
    );
  });
});
