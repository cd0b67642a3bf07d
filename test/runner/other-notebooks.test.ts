import { expect } from 'chai';
import { ofOtherNotebooks } from '../../src/runner/other-notebooks';

describe('ofOtherNotebooks', () => {
  it('tells files and ids of notebooks by the chapter that they start with', () => {
    const isOther = ofOtherNotebooks(['1-engagemang.ipynb', 'sammanfattning.ipynb']);
    const own = ['1-a.svg', '1-a-b.csv', '1-engagemang.ipynb', '1-a', 'sammanfattning.ipynb', 'sammanfattning-a'];
    expect(own.filter(isOther)).to.deep.equal([]);
    const others = ['10-a.svg', '2-1-a', 'granskning.ipynb', 'sammanfattningen-a'];
    expect(others.filter(isOther)).to.deep.equal(others);
  });

  it('takes everything for another’s where nothing ran', () => {
    expect(ofOtherNotebooks([])('1-a')).to.equal(true);
  });
});
