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

  it('has no percent on an empty base', () => {
    expect(count([], () => true, 'Inget').percent).to.equal(null);
  });
});
