import { expect } from 'chai';
import { atMost, equal, exactly, greater, noMore, times, type Constraint } from '../../src/solver/constraint';

const shape = ({ terms, is, bound }: Constraint) => [Object.fromEntries(terms), is, bound];

describe('a line of a model', () => {
  it('adds up the terms of a variable that stands twice', () => {
    const twice = [...times(2, 'a', 'b'), ...times(-3, 'a')];
    expect(shape(atMost(twice, 7))).to.deep.equal([{ a: -1, b: 2 }, '<=', 7]);
    expect(shape(exactly(twice, 7))).to.deep.equal([{ a: -1, b: 2 }, '=', 7]);
  });

  it('compares two variables', () => {
    expect(shape(noMore('a', 'b'))).to.deep.equal([{ a: 1, b: -1 }, '<=', 0]);
    expect(shape(equal('a', 'b'))).to.deep.equal([{ a: 1, b: -1 }, '=', 0]);
    expect(shape(greater('a', 'b'))).to.deep.equal([{ a: -1, b: 1 }, '<=', -1]);
  });

  it('stands on nothing, unless told', () => {
    const grounds = { needs: ['1-x'], use: 'use:r:0', from: 'r' };
    for (const line of [atMost, exactly]) {
      expect(line([], 0)).to.deep.include({ needs: [], use: null, from: null });
      expect(line([], 0, grounds)).to.deep.include(grounds);
    }
    for (const line of [noMore, equal, greater]) expect(line('a', 'b', grounds)).to.deep.include(grounds);
  });
});
