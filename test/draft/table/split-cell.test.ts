import { expect } from 'chai';
import { splitCell } from '../../../src/draft/table/split-cell';

describe('splitCell', () => {
  it('splits by the separator, whatever space stands around it', () => {
    expect(splitCell(['a; b', 'b;a', 'a'], '; ')).to.deep.equal([['a', 'b'], ['b', 'a'], ['a']]);
  });

  it('keeps a label together that holds the separator', () => {
    const cells = ['Ice cream, cake', 'Ice cream, cake, Pie', 'Pie', 'Tea, Ice cream, cake'];
    expect(splitCell(cells, ', ').at(1)).to.deep.equal(['Ice cream, cake', 'Pie']);
  });

  it('drops nothing but a separator at the end', () => {
    expect(splitCell(['a;b;', 'a', 'b'], ';')).to.deep.equal([['a', 'b'], ['a'], ['b']]);
  });
});
