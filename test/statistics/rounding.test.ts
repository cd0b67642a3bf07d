import { expect } from 'chai';
import fc from 'fast-check';
import { openRegister } from '../../src/published/register';
import { roundedPercent } from '../../src/statistics/rounding';

describe('roundedPercent', () => {
  it('rounds half up at the printed digit, where floating point does not', () => {
    expect(roundedPercent(23, 40)).to.equal('58');
    expect(roundedPercent(23, 40, 1)).to.equal('57.5');
    expect(roundedPercent(1, 8, 2)).to.equal('12.50');
    expect(roundedPercent(1, 3, 3)).to.equal('33.333');
    expect([roundedPercent(0, 7), roundedPercent(7, 7)]).to.deep.equal(['0', '100']);
  });

  it('makes the report’s percents of the report’s counts', () => {
    const register = openRegister();
    const printed = (id: string): string => register.claim(id).printed ?? '';
    const kommuner = 'metod-kommuner-svarande-antal';
    for (const [count, base, percent] of [
      [kommuner, 'metod-kommuner-tillfragade-antal', 'metod-kommuner-svarande-andel'],
      ['metod-regioner-svarande-antal', 'metod-regioner-tillfragade-antal', 'metod-regioner-svarande-andel'],
      ['1-vanorter-partnerskap-kommuner-antal', kommuner, '1-vanorter-partnerskap-kommuner-andel'],
      ['1-andra-kommuner-antal', kommuner, '1-andra-kommuner-andel'],
      ['1-engagemang-kommuner-antal', kommuner, '1-engagemang-kommuner-andel'],
      ['1-inga-kommuner-antal', kommuner, '1-inga-kommuner-andel'],
      ['1-engagemang-regioner-antal', '1-svarande-regioner-antal', '1-engagemang-regioner-andel'],
    ] as const)
      expect(roundedPercent(Number(printed(count)), Number(printed(base))), percent).to.equal(printed(percent));
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
