import { expect } from 'chai';
import { count } from '../../src/statistics/count';

describe('count', () => {
  it('keeps the rows that it counted and those of its base', () => {
    const even = count([1, 2, 3, 4, 5], (value) => value % 2 === 0, 'Jämna');
    expect([even.rows, even.baseRows, even.count, even.base, even.percent]).to.deep.equal([
      [2, 4],
      [1, 2, 3, 4, 5],
      2,
      5,
      40,
    ]);
  });

  it('counts a single case as nothing or all', () => {
    expect([count([1], () => true, '').percent, count([1], () => false, '').percent]).to.deep.equal([100, 0]);
  });

  it('is not known without a base: nobody answered is not none', () => {
    expect([count([], () => true, '').known, count([1], () => false, '').known]).to.deep.equal([null, 0]);
  });

  it('is its label where it has no other key', () => {
    expect([count([], () => true, 'Ett').key, count([], () => true, 'Ett', 'ett').key]).to.deep.equal(['Ett', 'ett']);
  });

  it('has no percent on an empty base', () => {
    expect(count([], () => true, 'Inget').percent).to.equal(null);
  });
});
