import { expect } from 'chai';
import * as fc from 'fast-check';
import { rangeText } from '../../src/language/range-text';

describe('rangeText', () => {
  it('tells whole organisations and whole percent, rounded outwards', () => {
    expect(rangeText({ low: 189, high: 208 }, 290)).to.equal('189–208 av 290, 65–72 procent');
    expect(rangeText({ low: 0, high: 1 }, 290)).to.equal('0–1 av 290, 0–1 procent');
    expect(rangeText({ low: 1100, high: 1200 }, 2000)).to.equal(
      '1 100–1 200 av 2 000, 55–60 procent'
        .replaceAll(' 100', '\u00a0100')
        .replaceAll(' 200', '\u00a0200')
        .replaceAll(' 000', '\u00a0000'),
    );
  });

  it('tells one number as one, rounded as any share', () => {
    expect(rangeText({ low: 139, high: 139 }, 300)).to.equal('139 av 300, 46 procent');
    expect(rangeText({ low: 23, high: 23 }, 40)).to.equal('23 av 40, 58 procent');
  });

  it('tells populations under 20 in numbers alone', () => {
    expect(rangeText({ low: 9, high: 16 }, 19)).to.equal('9–16 av 19');
    expect(rangeText({ low: 9, high: 16 }, 20)).to.equal('9–16 av 20, 45–80 procent');
  });

  it('never tells a narrower range than it was given, nor one wider by a percent at either end', () => {
    const ranges = fc.tuple(fc.nat(290), fc.nat(290), fc.integer({ min: 290, max: 999 })).filter(([a, b]) => a !== b);
    fc.assert(
      fc.property(ranges, ([a, b, population]) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        const [, least = '', most = least] =
          /, (\d+)(?:–(\d+))? procent$/.exec(rangeText({ low, high }, population)) ?? [];
        expect(Number(least) * population)
          .to.be.at.most(100 * low)
          .and.above(100 * low - population);
        expect(Number(most) * population)
          .to.be.at.least(100 * high)
          .and.below(100 * high + population);
      }),
    );
  });
});
