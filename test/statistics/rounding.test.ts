import { expect } from 'chai';
import fc from 'fast-check';
import { roundedPercent } from '../../src/statistics/rounding';

describe('roundedPercent', () => {
  it('rounds half up at the printed digit, where floating point does not', () => {
    expect(roundedPercent(23, 40)).to.equal('58');
    expect(roundedPercent(23, 40, 1)).to.equal('57.5');
    expect(roundedPercent(1, 8, 2)).to.equal('12.50');
    expect(roundedPercent(1, 3, 3)).to.equal('33.333');
    expect([roundedPercent(0, 7), roundedPercent(7, 7)]).to.deep.equal(['0', '100']);
  });

  it('lies within half a unit of the last digit, the lower end included', () => {
    const positive = fc.integer({ min: 1, max: 1e6 });
    fc.assert(
      fc.property(fc.nat(1e6), positive, fc.nat(4), (count, base, digits) => {
        const units = BigInt(roundedPercent(count, base, digits).replace('.', ''));
        const doubled = 200n * 10n ** BigInt(digits) * BigInt(count);
        expect(doubled >= (2n * units - 1n) * BigInt(base) && doubled < (2n * units + 1n) * BigInt(base)).to.equal(
          true,
        );
      }),
    );
  });

  it('refuses an empty base and numbers that are no counts', () => {
    expect(() => roundedPercent(0, 0)).to.throw('no percent of an empty base');
    expect(() => roundedPercent(1.5, 2)).to.throw('not a whole number from 0: count 1.5');
    expect(() => roundedPercent(-1, 2)).to.throw('count -1');
  });
});
