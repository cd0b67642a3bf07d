import { expect } from 'chai';
import { Count } from '../../src/statistics/count';
import { ranked, rankOf } from '../../src/statistics/ranking';

const counts = Object.entries({ a: 2, b: 5, c: 2, d: 0 }).map(
  ([key, size]) => new Count(key, key.toUpperCase(), Array(size).fill(0), Array(9).fill(0)),
);

describe('ranking', () => {
  it('ranked puts the most first and keeps the order of equal ones', () => {
    expect(ranked(counts).map(({ key }) => key)).to.deep.equal(['b', 'a', 'c', 'd']);
  });

  it('rankOf gives equal counts the better rank and says that they tie', () => {
    const ranks = counts.map(({ key }) => rankOf(counts, key)).map(({ rank, tied }) => [rank, tied]);
    expect(ranks).to.deep.equal([
      [2, true],
      [1, false],
      [2, true],
      [4, false],
    ]);
  });

  it('rankOf refuses an unknown key', () => {
    expect(() => rankOf(counts, 'e')).to.throw('unknown key: e (known: a, b, c, d)');
  });
});
