import { expect } from 'chai';
import fc from 'fast-check';
import { evenNonresponse } from '../../src/statistics/even-nonresponse';
import { countOf } from '../support/counts';

const groups = (...pairs: [number, number][]) => pairs.map(([count, base], index) => countOf(`${index}`, count, base));

describe('evenNonresponse', () => {
  it('gives the textbook value of a 2 × 2 table', () => {
    // 30 of 50 against 20 of 50: chi-square 100·(30·30 − 20·20)² / 50⁴ = 4, p = P(|Z| > 2).
    const test = evenNonresponse(groups([30, 50], [20, 50]));
    expect(test.chiSquare).to.be.closeTo(4, 1e-12);
    expect(test.p).to.be.closeTo(0.0455, 0.00005);
    expect([test.degreesOfFreedom, test.smallestExpected, test.assumptionHolds]).to.deep.equal([1, 25, true]);
  });

  it('gives the published value of a 2 × 3 table', () => {
    // Agresti (2007), An Introduction to Categorical Data Analysis, table 2.5; R's chisq.test gives 30.07 and 2.954e-07.
    const test = evenNonresponse(groups([762, 762 + 484], [327, 327 + 239], [468, 468 + 477]));
    expect(test.chiSquare).to.be.closeTo(30.07, 0.005);
    expect(test.p).to.be.closeTo(2.954e-7, 0.0005e-7);
    expect(test.degreesOfFreedom).to.equal(2);
  });

  const answered = fc.tuple(fc.nat(30), fc.nat(30)).map(([count, rest]): [number, number] => [count, count + rest]);

  it('does not depend on the order of groups, nor on whether answers or their lack are counted', () => {
    fc.assert(
      fc.property(fc.array(answered, { maxLength: 9 }), (pairs) => {
        const { chiSquare, p } = evenNonresponse(groups(...pairs));
        const turned: [number, number][] = pairs.map(([count, base]) => [base - count, base]);
        for (const other of [evenNonresponse(groups(...[...pairs].reverse())), evenNonresponse(groups(...turned))]) {
          expect(other.chiSquare).to.be.closeTo(chiSquare, 1e-9);
          expect(other.p === null).to.equal(p === null);
        }
        if (p !== null) expect(p).to.be.within(0, 1);
      }),
    );
  });

  it('gives finite numbers whatever it is given', () => {
    fc.assert(
      fc.property(fc.array(answered, { maxLength: 4 }), (pairs) => {
        const { chiSquare, smallestExpected } = evenNonresponse(groups(...pairs));
        expect([chiSquare, smallestExpected].every(Number.isFinite)).to.equal(true);
      }),
    );
    expect(evenNonresponse([]).assumptionHolds).to.equal(false);
  });

  it('finds nothing uneven where all groups answer alike', () => {
    expect(evenNonresponse(groups([6, 10], [60, 100], [3, 5])).p).to.equal(1);
  });

  it('says when expected counts are too small for the approximation', () => {
    expect(evenNonresponse(groups([2, 3], [70, 97])).assumptionHolds).to.equal(false);
  });

  it('holds its assumption where all expect at least 1 and 80 percent at least 5, both exactly', () => {
    // Half of all answer, so half of each group is expected to, and half not to.
    const tens: [number, number][] = Array(4).fill([5, 10]);
    const least = evenNonresponse(groups([1, 2], ...tens));
    expect([least.smallestExpected, least.assumptionHolds]).to.deep.equal([1, true]);
    const fewer = evenNonresponse(groups([1, 2], ...tens.slice(1)));
    expect([fewer.smallestExpected, fewer.assumptionHolds]).to.deep.equal([1, false]);
    const smaller = evenNonresponse(groups([1, 1], [0, 1], ...tens, ...tens));
    expect([smaller.smallestExpected, smaller.assumptionHolds]).to.deep.equal([0.5, false]);
  });

  it('has no p where there is nothing to compare', () => {
    for (const one of [groups([3, 5]), groups([5, 5], [7, 7]), groups([0, 5], [0, 7]), []])
      expect(evenNonresponse(one).p).to.equal(null);
  });

  it('leaves empty groups out', () => {
    expect(evenNonresponse(groups([30, 50], [0, 0], [20, 50])).degreesOfFreedom).to.equal(1);
  });
});
