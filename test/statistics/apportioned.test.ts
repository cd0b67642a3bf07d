import { expect } from 'chai';
import * as fc from 'fast-check';
import { apportioned } from '../../src/statistics/apportioned';

describe('apportioned', () => {
  it('divides by largest remainders, equal ones by order', () => {
    expect(apportioned(77, [146, 67])).to.deep.equal([53, 24]);
    // One and a quarter, three quarters.
    expect(apportioned(2, [5, 3])).to.deep.equal([1, 1]);
    expect(apportioned(1, [1, 1])).to.deep.equal([1, 0]);
    expect(apportioned(5, [1, 1, 1])).to.deep.equal([2, 2, 1]);
    expect(apportioned(0, [3, 1])).to.deep.equal([0, 0]);
  });

  it('divides all of it, each part less than one away from its proportion', () => {
    const parts = fc.array(fc.nat(50), { minLength: 1, maxLength: 4 }).filter((all) => all.some((one) => one > 0));
    fc.assert(
      fc.property(fc.nat(100), parts, (number, counted) => {
        const whole = counted.reduce((a, b) => a + b, 0);
        const divided = apportioned(number, counted);
        expect(divided.reduce((a, b) => a + b, 0)).to.equal(number);
        for (const [at, one] of counted.entries())
          expect(Math.abs(divided[at]! * whole - number * one)).to.be.below(whole);
      }),
    );
  });

  it('refuses proportions of nothing', () => {
    expect(() => apportioned(3, [0, 0])).to.throw('no proportions: nobody answered');
  });
});
