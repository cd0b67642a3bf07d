import { expect } from 'chai';
import { leaders, placeable, ranked, rankOf } from '../../src/statistics/ranking';
import { countOf } from '../support/counts';

const counts = Object.entries({ a: 2, b: 5, c: 2, d: 0 }).map(([key, size]) => countOf(key.toUpperCase(), size, 9));

describe('ranking', () => {
  it('ranked puts the most first, equal ones in Swedish order, whatever order they are given in', () => {
    expect(ranked(counts).map(({ key }) => key)).to.deep.equal(['b', 'a', 'c', 'd']);
    const equal = ['Ö', 'Z', 'Å', 'a'].map((label) => countOf(label, 1, 2));
    for (const order of [equal, [...equal].reverse()])
      expect(ranked(order).map(({ label }) => label)).to.deep.equal(['a', 'Z', 'Å', 'Ö']);
  });

  it('ranked compares shares where bases differ, and puts empty bases last', () => {
    const shares = [countOf('none', 0, 0), countOf('few', 3, 4), countOf('many', 5, 50)];
    expect(ranked(shares, 'share').map(({ key }) => key)).to.deep.equal(['few', 'many', 'none']);
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

  it('ranked and leaders are empty where there is nothing to rank', () => {
    expect([ranked([]), leaders([], 3)]).to.deep.equal([[], { counts: [], equal: 0 }]);
  });

  it('rankOf gives a single count the first place, also if it is 0', () => {
    expect(rankOf([counts[3]!], 'd')).to.include({ rank: 1, tied: false });
  });

  it('placeable leaves out what gathers the nameless', () => {
    expect(placeable([{ key: 'annat', isRest: true }, { key: 'a' }])).to.deep.equal([{ key: 'a' }]);
  });

  it('leaders takes the first places, none that is 0, and says how many equal ones it leaves out', () => {
    const told = (places: number): unknown[] => {
      const { counts: first, equal } = leaders(counts, places);
      return [...first.map(({ key }) => key), equal];
    };
    expect([1, 2, 3, 9].map(told)).to.deep.equal([
      ['b', 0],
      ['b', 'a', 1],
      ['b', 'a', 'c', 0],
      ['b', 'a', 'c', 0],
    ]);
  });

  it('rankOf refuses an unknown key', () => {
    expect(() => rankOf(counts, 'e')).to.throw('unknown key: e (known: a, b, c, d)');
  });
});
