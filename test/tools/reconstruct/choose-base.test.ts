import { expect } from 'chai';
import fc from 'fast-check';
import { chooseBase } from '../../../tools/reconstruct/choose-base';
import { roundedPercent } from '../../../src/statistics/rounding';

describe('chooseBase', () => {
  it('takes the base nearest to the wanted one, the larger of two as near', () => {
    // 50 percent, printed without decimals: bases 2, 4, 6, … have it; 5 and 7 have none near enough.
    expect(chooseBase({ a: '50' }, { asked: 10, wanted: 5 })).to.deep.equal({ base: 6, counts: { a: 3 } });
    expect(chooseBase({ a: '50' }, { asked: 5, wanted: 5 })).to.deep.equal({ base: 4, counts: { a: 2 } });
  });

  it('gives every printed percent back, rounded at its last printed digit, on no more than were asked', () => {
    const printable = fc
      .tuple(fc.integer({ min: 1, max: 60 }), fc.array(fc.tuple(fc.nat(60), fc.nat(1)), { minLength: 1, maxLength: 4 }))
      .map(([base, options]) => ({
        base,
        digits: options.map(([, digits]) => digits),
        printed: options.map(([count, digits]) => roundedPercent(Math.min(count, base), base, digits)),
      }));
    fc.assert(
      fc.property(printable, fc.nat(20), fc.nat(60), ({ base, digits, printed }, more, wanted) => {
        const percents = Object.fromEntries(printed.map((text, index) => [`o${index}`, text]));
        const chosen = chooseBase(percents, { asked: base + more, wanted });
        expect(chosen.base).to.be.within(1, base + more);
        const again = printed.map((_, index) =>
          roundedPercent(chosen.counts[`o${index}`] ?? -1, chosen.base, digits[index]),
        );
        expect(again).to.deep.equal(printed);
      }),
    );
  });

  it('makes the counts of options that exclude each other sum to the base', () => {
    const divided = fc
      .array(fc.nat(30), { minLength: 2, maxLength: 4 })
      .filter((counts) => counts.some((one) => one > 0));
    fc.assert(
      fc.property(divided, (counts) => {
        const base = counts.reduce((a, b) => a + b, 0);
        const percents = Object.fromEntries(counts.map((count, index) => [`o${index}`, roundedPercent(count, base)]));
        const chosen = chooseBase(percents, { asked: base, wanted: base, exclusive: true });
        expect(Object.values(chosen.counts).reduce((a, b) => a + b, 0)).to.equal(chosen.base);
        for (const [option, count] of Object.entries(chosen.counts))
          expect(roundedPercent(count, chosen.base)).to.equal(percents[option]);
      }),
    );
  });

  it('says so when no base can give the printed percents', () => {
    expect(() => chooseBase({ a: '33', b: '50' }, { asked: 5, wanted: 5 })).to.throw(
      'no base of at most 5 gives 33, 50 percent',
    );
  });
});
