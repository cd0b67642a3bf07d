import { expect } from 'chai';
import * as fc from 'fast-check';
import type { Comparison } from '../../src/statistics/comparison';
import { differenceInterval } from '../../src/statistics/difference-interval';
import { populationInterval } from '../../src/statistics/population-interval';
import { complement, type Sample } from '../../src/statistics/sample';
import { comparisons, pairedSamples, samples, swapped } from '../support/comparisons';

const apart = (one: Sample, other: Sample): Comparison => ({ kind: 'apart', one, other });

/** The least and greatest difference that those who did not answer could make. */
function worst(comparison: Comparison): { low: number; high: number } {
  if (comparison.kind === 'paired') {
    const { onlyOne, onlyOther, base, population } = comparison;
    const unseen = population - base;
    return { low: onlyOne - onlyOther - unseen, high: onlyOne - onlyOther + unseen };
  }
  const most = ({ count, base, population }: Sample): number => count + population - base;
  const { one } = comparison;
  if (comparison.kind === 'given') return { low: one.count - comparison.number, high: most(one) - comparison.number };
  const { other } = comparison;
  return {
    low: one.count * other.population - most(other) * one.population,
    high: most(one) * other.population - other.count * one.population,
  };
}

describe('differenceInterval', () => {
  it('is of the product of two populations, of one that is the same, and of 1 for a number that is given', () => {
    const [one, other] = [
      { count: 7, base: 12, population: 30 },
      { count: 2, base: 11, population: 25 },
    ];
    expect(differenceInterval(apart(one, other)).of).to.equal(30 * 25);
    expect(differenceInterval({ kind: 'given', one, number: 4 }).of).to.equal(1);
    expect(differenceInterval({ kind: 'paired', onlyOne: 7, onlyOther: 1, base: 25, population: 80 }).of).to.equal(80);
  });

  it('is the exact interval of a number, less the one that is given', () => {
    fc.assert(
      fc.property(samples(40), fc.nat(40), (one, number) => {
        const { low, high } = populationInterval(one);
        const interval = differenceInterval({ kind: 'given', one, number });
        expect(interval).to.deep.equal({ low: low - number, high: high - number, of: 1 });
      }),
    );
  });

  it('is the exact interval of one share where all answered of the other', () => {
    fc.assert(
      fc.property(samples(25), samples(25), (one, { count, population }) => {
        const all = { count, base: population, population };
        const { low, high } = populationInterval(one);
        const bounds = {
          low: low * population - count * one.population,
          high: high * population - count * one.population,
          of: population * one.population,
        };
        expect(differenceInterval(apart(one, all))).to.deep.equal(bounds);
        expect(differenceInterval({ kind: 'overlapping', one, other: all, both: null })).to.deep.equal(bounds);
      }),
    );
  });

  it('turns round where the shares change places', () => {
    fc.assert(
      fc.property(comparisons(25), (comparison) => {
        if (comparison.kind === 'given') return;
        const [{ low, high, of }, back] = [differenceInterval(comparison), differenceInterval(swapped(comparison))];
        // Adding 0 turns -0 into 0.
        expect(back).to.deep.equal({ low: 0 - high, high: 0 - low, of });
      }),
    );
  });

  it('turns round where those are counted who say no', () => {
    fc.assert(
      fc.property(samples(25), samples(25), (one, other) => {
        const { low, high, of } = differenceInterval(apart(one, other));
        expect(differenceInterval(apart(complement(one), complement(other)))).to.deep.equal({
          ...{ low: 0 - high, high: 0 - low },
          of,
        });
      }),
    );
  });

  it('lies within what the others could make of it, and within any interval of a higher level', () => {
    fc.assert(
      fc.property(
        comparisons(25),
        fc.integer({ min: 1, max: 99 }),
        fc.integer({ min: 1, max: 99 }),
        (comparison, a, b) => {
          const [narrow, wide] = [Math.min(a, b), Math.max(a, b)].map((level) => differenceInterval(comparison, level));
          const { low, high } = worst(comparison);
          const ends = [low, wide!.low, narrow!.low];
          if (comparison.kind !== 'overlapping') expect(ends).to.deep.equal([...ends].sort((x, y) => x - y));
          expect(wide!.low).to.be.at.most(narrow!.low);
          expect(wide!.high).to.be.at.least(narrow!.high);
          if (comparison.kind !== 'overlapping') expect(wide!.high).to.be.at.most(high);
        },
      ),
    );
  });

  it('is the difference itself if all answered, and everything if nobody did', () => {
    expect(
      differenceInterval(apart({ count: 3, base: 4, population: 4 }, { count: 1, base: 5, population: 5 })),
    ).to.deep.equal({ low: 11, high: 11, of: 20 });
    expect(
      differenceInterval(apart({ count: 0, base: 0, population: 4 }, { count: 0, base: 0, population: 5 })),
    ).to.deep.equal({ low: -20, high: 20, of: 20 });
    expect(differenceInterval({ kind: 'paired', onlyOne: 3, onlyOther: 1, base: 9, population: 9 })).to.deep.equal({
      ...{ low: 2, high: 2 },
      of: 9,
    });
    expect(differenceInterval({ kind: 'paired', onlyOne: 0, onlyOther: 0, base: 0, population: 9 })).to.deep.equal({
      ...{ low: -9, high: 9 },
      of: 9,
    });
  });

  it('moves up, never down, where one more says yes to the one', () => {
    fc.assert(
      fc.property(samples(25), samples(25), (one, other) => {
        fc.pre(one.count < one.base);
        const before = differenceInterval(apart(one, other));
        const after = differenceInterval(apart({ ...one, count: one.count + 1 }, other));
        expect(after.low).to.be.at.least(before.low);
        expect(after.high).to.be.at.least(before.high);
      }),
    );
  });

  it('takes overlapping samples for paired ones where so many answered both that it tells more', () => {
    const [one, other] = [
      { count: 26, base: 40, population: 60 },
      { count: 17, base: 40, population: 60 },
    ];
    const overlapping = { kind: 'overlapping', one, other } as const;
    const alone = differenceInterval({ ...overlapping, both: null });
    // 60/30 - 1 is just as much as 60/40 - 1 twice.
    const many = { onlyOne: 12, onlyOther: 4, base: 30, population: 60 };
    expect(differenceInterval({ ...overlapping, both: many })).to.deep.equal(
      differenceInterval({ kind: 'paired', ...many }),
    );
    expect(differenceInterval({ ...overlapping, both: { ...many, base: 29 } })).to.deep.equal(alone);
    const nobody = { onlyOne: 0, onlyOther: 0, base: 0, population: 60 };
    expect(differenceInterval({ ...overlapping, both: nobody })).to.deep.equal(alone);
    const unanswered = { ...overlapping, other: { count: 0, base: 0, population: 60 } };
    expect(differenceInterval({ ...unanswered, both: nobody })).to.deep.equal(
      differenceInterval({ ...unanswered, both: null }),
    );
  });

  it('does not forget those who answered one question alone where all answered the other', () => {
    const [one, all] = [
      { count: 26, base: 40, population: 60 },
      { count: 17, base: 60, population: 60 },
    ];
    const both = { onlyOne: 12, onlyOther: 2, base: 40, population: 60 };
    expect(differenceInterval({ kind: 'overlapping', one, other: all, both })).to.deep.equal(
      differenceInterval({ kind: 'apart', one, other: all }),
    );
  });

  it('bounds shares one by one, with half the error each, where nothing is known of how they hang together', () => {
    fc.assert(
      fc.property(samples(40), samples(40), (one, other) => {
        fc.pre(one.base < one.population && other.base < other.population);
        const [a, b] = [populationInterval(one, 97.5), populationInterval(other, 97.5)];
        expect(differenceInterval({ kind: 'overlapping', one, other, both: null })).to.deep.equal({
          low: a.low * other.population - b.high * one.population,
          high: a.high * other.population - b.low * one.population,
          of: one.population * other.population,
        });
      }),
    );
  });

  it('refuses numbers out of order, shares of nobody, and both who are not among each', () => {
    const one = { count: 1, base: 2, population: 3 };
    expect(() => differenceInterval(apart({ count: 3, base: 2, population: 5 }, one))).to.throw('not 0 ≤ count ≤ base');
    expect(() => differenceInterval(apart(one, { count: 3, base: 2, population: 5 }))).to.throw('not 0 ≤ count ≤ base');
    expect(() => differenceInterval({ kind: 'paired', onlyOne: 2, onlyOther: 2, base: 3, population: 4 })).to.throw(
      'not 0 ≤ count ≤ base',
    );
    const nobody = { count: 0, base: 0, population: 0 };
    for (const pair of [apart(one, nobody), apart(nobody, one)])
      expect(() => differenceInterval(pair)).to.throw('no share of nobody');
    expect(() => differenceInterval({ kind: 'paired', onlyOne: 0, onlyOther: 0, base: 0, population: 0 })).to.throw(
      'no share of nobody',
    );
    const [more, fewer] = [
      { count: 1, base: 3, population: 3 },
      { count: 1, base: 2, population: 4 },
    ];
    for (const [first, second, base, population] of [
      [one, more, 3, 3],
      [more, one, 3, 3],
      [one, fewer, 2, 3],
      [fewer, one, 2, 3],
      [one, one, 2, 4],
    ] as const) {
      const both = { onlyOne: 0, onlyOther: 0, base, population };
      expect(() => differenceInterval({ kind: 'overlapping', one: first, other: second, both })).to.throw(
        'not those who answered both',
      );
    }
    expect(() => differenceInterval(apart(one, one), 100)).to.throw('not a level in percent: 100');
  });

  it('refuses what pairs cannot be', () => {
    fc.assert(
      fc.property(pairedSamples(20), (sample) => {
        const tooMany = { ...sample, onlyOther: sample.base - sample.onlyOne + 1 };
        expect(() => differenceInterval({ kind: 'paired', ...tooMany })).to.throw('not 0 ≤ count ≤ base');
      }),
    );
  });
});
