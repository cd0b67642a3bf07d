import { expect } from 'chai';
import { count } from '../../src/statistics/count';
import { rowsOf } from '../support/cases';

const numbers = (...values: number[]) => rowsOf(values);

describe('count', () => {
  it('keeps the rows that it counted and those of its base', () => {
    const even = count(numbers(1, 2, 3, 4, 5), (value) => value % 2 === 0, 'Jämna');
    expect([even.rows, even.baseRows, even.count, even.base, even.percent]).to.deep.equal([
      [2, 4],
      [1, 2, 3, 4, 5],
      2,
      5,
      40,
    ]);
  });

  it('counts a single case as nothing or all', () => {
    const one = numbers(1);
    expect([count(one, () => true, '').percent, count(one, () => false, '').percent]).to.deep.equal([100, 0]);
  });

  it('is not known without a base: nobody answered is not none', () => {
    expect([count(numbers(), () => true, '').known, count(numbers(1), () => false, '').known]).to.deep.equal([null, 0]);
  });

  it('is its label where it has no other key', () => {
    const none = numbers();
    expect([count(none, () => true, 'Ett').key, count(none, () => true, 'Ett', 'ett').key]).to.deep.equal([
      'Ett',
      'ett',
    ]);
  });

  it('has no percent on an empty base', () => {
    expect(count(numbers(), () => true, 'Inget').percent).to.equal(null);
  });
});
