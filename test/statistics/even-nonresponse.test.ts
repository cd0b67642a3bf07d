import { expect } from 'chai';
import { Count } from '../../src/statistics/count';
import { evenNonresponse } from '../../src/statistics/even-nonresponse';

const groups = (...pairs: [number, number][]) =>
  pairs.map(([count, base], index) => new Count(`${index}`, '', Array(count).fill(0), Array(base).fill(0)));

describe('evenNonresponse', () => {
  it('gives the textbook value of a 2 × 2 table', () => {
    // 30 of 50 against 20 of 50: chi-square 100·(30·30 − 20·20)² / 50⁴ = 4, p = P(|Z| > 2).
    const test = evenNonresponse(groups([30, 50], [20, 50]));
    expect(test.chiSquare).to.be.closeTo(4, 1e-12);
    expect(test.p).to.be.closeTo(0.0455, 0.00005);
    expect([test.degreesOfFreedom, test.smallestExpected, test.assumptionHolds]).to.deep.equal([1, 25, true]);
  });

  it('finds nothing uneven where all groups answer alike', () => {
    expect(evenNonresponse(groups([6, 10], [60, 100], [3, 5])).p).to.equal(1);
  });

  it('says when expected counts are too small for the approximation', () => {
    expect(evenNonresponse(groups([2, 3], [70, 97])).assumptionHolds).to.equal(false);
  });

  it('has no p where there is nothing to compare', () => {
    for (const one of [groups([3, 5]), groups([5, 5], [7, 7]), groups([0, 5], [0, 7]), []])
      expect(evenNonresponse(one).p).to.equal(null);
  });

  it('leaves empty groups out', () => {
    expect(evenNonresponse(groups([30, 50], [0, 0], [20, 50])).degreesOfFreedom).to.equal(1);
  });
});
