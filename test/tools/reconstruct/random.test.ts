import { expect } from 'chai';
import fc from 'fast-check';
import { Random } from '../../../tools/reconstruct/random';

const seed = fc.nat(1e9);

describe('Random', () => {
  it('gives the same numbers for the same seed, and others for another', () => {
    const first = (start: number): number[] => {
      const random = new Random(start);
      return [random.next(), random.next(), random.next()];
    };
    expect(first(2018)).to.deep.equal(first(2018));
    expect(first(2018)).not.to.deep.equal(first(2019));
  });

  it('whole gives every number from one end to the other, both included', () => {
    const random = new Random(1);
    const given = new Set(Array.from({ length: 200 }, () => random.whole(-1, 2)));
    expect([...given].sort((a, b) => a - b)).to.deep.equal([-1, 0, 1, 2]);
  });

  it('shuffled keeps every item once and leaves the list as it was', () => {
    fc.assert(
      fc.property(seed, fc.array(fc.nat(20)), (start, items) => {
        const before = [...items];
        const shuffled = new Random(start).shuffled(items);
        expect([...shuffled].sort()).to.deep.equal([...before].sort());
        expect(items).to.deep.equal(before);
      }),
    );
    expect(new Random(1).shuffled([1, 2, 3, 4, 5, 6, 7, 8])).not.to.deep.equal([1, 2, 3, 4, 5, 6, 7, 8]);
  });

  it('one takes one of the items, and refuses to take one of none', () => {
    expect(['a', 'b']).to.include(new Random(1).one(['a', 'b']));
    expect(() => new Random(1).one([])).to.throw('nothing to choose from');
  });

  it('divided gives whole numbers that sum to the total, each within one of its exact part', () => {
    const weights = fc
      .array(fc.integer({ min: 0, max: 50 }), { minLength: 1 })
      .filter((all) => all.some((one) => one > 0));
    fc.assert(
      fc.property(fc.nat(500), weights, (total, given) => {
        const parts = new Random(1).divided(total, given);
        const sum = given.reduce((a, b) => a + b, 0);
        expect(parts.reduce((a, b) => a + b, 0)).to.equal(total);
        parts.forEach((part, index) => {
          expect(Number.isInteger(part) && part >= 0).to.equal(true);
          expect(Math.abs(part - (total * (given[index] ?? 0)) / sum)).to.be.below(1);
        });
      }),
    );
    expect(new Random(1).divided(10, [1, 1, 1])).to.deep.equal([4, 3, 3]);
  });

  it('divided refuses weights that take nothing, rather than lose the total', () => {
    for (const weights of [[], [0, 0]])
      expect(() => new Random(1).divided(5, weights)).to.throw('nothing to divide among: 5');
  });
});
