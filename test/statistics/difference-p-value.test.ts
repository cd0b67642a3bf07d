import { expect } from 'chai';
import * as fc from 'fast-check';
import { differenceInterval } from '../../src/statistics/difference-interval';
import { differencePValue } from '../../src/statistics/difference-p-value';
import { comparisons } from '../support/comparisons';

describe('differencePValue', () => {
  it('is at most the error where, and only where, the interval at that level leaves out 0', () => {
    fc.assert(
      fc.property(comparisons(30), fc.integer({ min: 1, max: 999 }), (comparison, thousandths) => {
        const { low, high } = differenceInterval(comparison, 100 - thousandths / 10);
        expect(differencePValue(comparison) <= thousandths / 1000).to.equal(low > 0 || high < 0);
      }),
      { numRuns: 500 },
    );
  });

  it('agrees with the interval where a sample is exactly as unlikely as the error', () => {
    // One who says yes in four is drawn by every fourth sample of one.
    const comparison = { kind: 'given', one: { count: 1, base: 1, population: 4 }, number: 1 } as const;
    expect(differencePValue(comparison)).to.equal(0.5);
    expect(differenceInterval(comparison, 50).low).to.equal(1);
    expect(differenceInterval(comparison, 50.1).low).to.equal(0);
    // One of forty, at 95 percent.
    const rare = { kind: 'given', one: { count: 1, base: 1, population: 40 }, number: 1 } as const;
    expect(differencePValue(rare)).to.equal(0.05);
    expect(differenceInterval(rare).low).to.equal(1);
  });

  it('is 0 where no answers of the others could undo a difference, 1 where nothing speaks for one', () => {
    expect(differencePValue({ kind: 'paired', onlyOne: 9, onlyOther: 2, base: 20, population: 26 })).to.equal(0);
    expect(differencePValue({ kind: 'paired', onlyOne: 4, onlyOther: 4, base: 20, population: 26 })).to.equal(1);
  });

  it('is told as exactly as floating point goes, however small', () => {
    // The only sample of 60 of 120 in which all say yes.
    const one = { count: 60, base: 60, population: 120 };
    const p = differencePValue({ kind: 'given', one, number: 60 });
    let samples = 1;
    for (let drawn = 0; drawn < 60; drawn++) samples *= (120 - drawn) / (60 - drawn);
    expect(p * samples).to.be.closeTo(2, 1e-9);
  });
});
