import { expect } from 'chai';
import * as fc from 'fast-check';
import { populationInterval } from '../../src/statistics/population-interval';

/** Every sample of so many of a population in which the first `yes` say yes; counts how many of each sample do. */
function* samples(population: number, base: number, yes: number): Generator<number> {
  if (base === 0) yield 0;
  else if (population >= base) {
    for (const rest of samples(population - 1, base - 1, Math.max(0, yes - 1))) yield rest + (yes > 0 ? 1 : 0);
    yield* samples(population - 1, base, Math.max(0, yes - 1));
  }
}

describe('populationInterval', () => {
  // The R package samplingbook (Kauermann and Küchenhoff, 2010) names the first number that is rejected on each side.
  for (const [count, base, population, low, high] of [
    [3, 10, 50, 4, 32],
    [45, 100, 300, 110, 161],
  ] as const) {
    it(`lies just inside samplingbook's limits for ${count} of ${base} of ${population}`, () => {
      expect(populationInterval({ count, base, population })).to.deep.equal({ low: low + 1, high: high - 1 });
    });
  }

  it('covers the true number in at least 95 percent of all samples, found by drawing every one of them', () => {
    for (const [population, base] of [
      [12, 5],
      [14, 9],
    ] as const) {
      const intervals = Array.from({ length: base + 1 }, (_, count) => populationInterval({ count, base, population }));
      for (let yes = 0; yes <= population; yes++) {
        const drawn = [...samples(population, base, yes)];
        const covered = drawn.filter((count) => intervals[count]!.low <= yes && yes <= intervals[count]!.high);
        expect(covered.length / drawn.length, `${yes} of ${population}`).to.be.at.least(0.95);
      }
    }
  });

  for (const [population, base] of [
    [14, 7],
    [13, 6],
    [12, 5],
  ] as const) {
    it(`rejects just outside, by drawing every sample of ${base} of ${population}: the next number is too unlikely`, () => {
      for (let count = 1; count <= base; count++) {
        const { low } = populationInterval({ count, base, population });
        const atLeast = (yes: number): number => {
          const drawn = [...samples(population, base, yes)];
          return drawn.filter((seen) => seen >= count).length / drawn.length;
        };
        expect(atLeast(low)).to.be.above(0.025);
        if (low > count) expect(atLeast(low - 1)).to.be.at.most(0.025);
      }
    });
  }

  it('rejects what is exactly as unlikely as half the error', () => {
    // One who says yes in four is drawn by every fourth sample of one: a quarter, half the error at 50 percent.
    expect(populationInterval({ count: 1, base: 1, population: 4 }, 50).low).to.equal(2);
    expect(populationInterval({ count: 1, base: 1, population: 4 }, 50.1).low).to.equal(1);
  });

  it('is the number itself if all answered, everything if nobody did, and within what is possible', () => {
    expect(populationInterval({ count: 9, base: 20, population: 20 })).to.deep.equal({ low: 9, high: 9 });
    expect(populationInterval({ count: 0, base: 0, population: 20 })).to.deep.equal({ low: 0, high: 20 });
    const sizes = fc.tuple(fc.nat(60), fc.nat(60), fc.nat(60)).map((all) => [...all].sort((a, b) => a - b));
    fc.assert(
      fc.property(sizes, ([count = 0, base = 0, population = 0]) => {
        const { low, high } = populationInterval({ count, base, population });
        expect([count, low, high, count + population - base]).to.deep.equal(
          [count, low, high, count + population - base].sort((a, b) => a - b),
        );
      }),
    );
  });

  it('mirrors: those who say no are the rest', () => {
    const yes = populationInterval({ count: 146, base: 213, population: 290 });
    const no = populationInterval({ count: 67, base: 213, population: 290 });
    expect([no.low, no.high]).to.deep.equal([290 - yes.high, 290 - yes.low]);
  });

  it('refuses numbers out of order and levels that are none', () => {
    expect(() => populationInterval({ count: 3, base: 2, population: 5 })).to.throw('not 0 ≤ count ≤ base');
    expect(() => populationInterval({ count: 1, base: 2, population: 1 })).to.throw('not 0 ≤ count ≤ base');
    for (const level of [100, 0, -5, NaN])
      expect(() => populationInterval({ count: 1, base: 2, population: 3 }, level)).to.throw(
        `not a level in percent: ${level}`,
      );
  });
});
