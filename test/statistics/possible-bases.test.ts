import { expect } from 'chai';
import * as fc from 'fast-check';
import { possibleBases, possibleCounts } from '../../src/statistics/possible-bases';
import { roundedPercent } from '../../src/statistics/rounding';

const shares = (...percents: string[]) => percents.map((percent) => ({ percent }));

describe('possibleBases', () => {
  it('gives every base that can produce all percentages', () => {
    expect(possibleBases(shares('50'), { most: 4 })).to.deep.equal([2, 4]);
    expect(possibleBases(shares('33', '67'), { most: 6 })).to.deep.equal([3, 6]);
  });

  it('gives none where no base can', () => {
    expect(possibleBases(shares('1'), { most: 50 })).to.deep.equal([]);
  });

  it('starts at the least and ends at the most, and is empty if nobody can have been asked', () => {
    expect(possibleBases(shares('50'), { least: 4, most: 6 })).to.deep.equal([4, 6]);
    expect(possibleBases(shares('50'), { most: 0 })).to.deep.equal([]);
  });

  it('holds on to a printed count', () => {
    expect(possibleBases([{ percent: '50', count: 2 }], { most: 20 })).to.deep.equal([4]);
  });

  it('lets a printed count stand for itself alone, and other shares for all that round to them', () => {
    expect(possibleCounts([{ percent: '50', count: 498 }, { percent: '50' }], 1000)).to.deep.equal([
      { least: 498, most: 498 },
      { least: 495, most: 504 },
    ]);
    for (const count of [494, 505]) expect(possibleCounts([{ percent: '50', count }], 1000)).to.equal(null);
    // 495 and at most 504 others are not everybody; one more could be.
    const others = (count: number) =>
      possibleCounts([{ percent: '50', count }, { percent: '50' }], 1000, { complete: true });
    expect([others(495), others(496)?.length]).to.deep.equal([null, 2]);
  });

  it('asks answers that exclude each other to fit into the base', () => {
    expect(possibleBases(shares('50', '100'), { most: 2 })).to.deep.equal([2]);
    expect(possibleBases(shares('50', '100'), { most: 2, exclusive: true })).to.deep.equal([]);
  });

  it('asks answers that are all there are to sum to the base', () => {
    expect(possibleBases(shares('33', '33'), { most: 3, complete: true })).to.deep.equal([]);
    expect(possibleBases(shares('33', '33', '33'), { most: 3, complete: true })).to.deep.equal([3]);
  });

  it('always finds the base that produced the percentages', () => {
    const answers = fc
      .array(fc.nat({ max: 60 }), { minLength: 1, maxLength: 5 })
      .filter((all) => all.some((n) => n > 0));
    fc.assert(
      fc.property(answers, fc.constantFrom(0, 1), fc.nat({ max: 50 }), (counts, digits, more) => {
        const base = counts.reduce((a, b) => a + b, 0);
        const printed = counts.map((count) => ({ percent: roundedPercent(count, base, digits) }));
        for (const complete of [true, false])
          expect(possibleBases(printed, { most: base + more, exclusive: true, complete })).to.include(base);
        const known = printed.map((share, index) => ({ ...share, count: counts[index]! }));
        expect(possibleBases(known, { most: base + more })).to.include(base);
      }),
    );
  });

  it('finds every base as one from a hundred on, where answers need not sum to it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 3000 }), fc.integer({ min: 0, max: 100 }), (base, percent) => {
        expect(possibleCounts(shares(`${percent}`), base)).not.to.equal(null);
      }),
    );
  });
});
