import { expect } from 'chai';
import { median } from '../../../tools/bench/median';

describe('median', () => {
  it('is the middle value by size, or the mean of the middle two', () => {
    expect(median([9, 100, 1])).to.equal(9);
    expect(median([4, 1, 100, 2])).to.equal(3);
    expect(median([5])).to.equal(5);
  });

  it('has none of nothing', () => {
    expect(() => median([])).to.throw('median of nothing');
  });
});
