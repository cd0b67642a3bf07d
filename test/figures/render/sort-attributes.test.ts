import { expect } from 'chai';
import { sortAttributes } from '../../../src/figures/render/sort-attributes';

describe('sortAttributes', () => {
  it('puts attributes in alphabetical order and leaves elements, text and empty elements as they are', () => {
    expect(
      sortAttributes('<g x="1" class="a b"><text style="fill: red" d="M1,2">b="2" a="1"</text><path z="" a=""/></g>'),
    ).to.equal('<g class="a b" x="1"><text d="M1,2" style="fill: red">b="2" a="1"</text><path a="" z=""/></g>');
  });

  it('leaves out an empty style, which says nothing', () => {
    expect(sortAttributes('<svg style="" width="1">')).to.equal('<svg width="1">');
    expect(sortAttributes('<g>')).to.equal('<g>');
  });

  it('gives the same for every order', () => {
    expect(sortAttributes('<p class="c" style="s"/>')).to.equal(sortAttributes('<p style="s" class="c"/>'));
  });
});
