import { expect } from 'chai';
import fc from 'fast-check';
import { textWidth, wrap, wrapEvenly } from '../../../src/figures/draw/measure';

describe('wrap', () => {
  it('breaks between words', () => {
    expect(wrap('aa bb cc', textWidth('aa bb', 10), 10)).to.deep.equal(['aa bb', 'cc']);
  });

  it('breaks a word only if it is wider than a line', () => {
    expect(wrap('a bbbbb', textWidth('bbb', 10), 10)).to.deep.equal(['a', 'bbb', 'bb']);
  });

  it('loses no character, and no line is wider than told', () => {
    const width = 60;
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const lines = wrap(text, width, 12);
        expect(lines.join('').replaceAll(' ', '')).to.equal(text.replaceAll(' ', ''));
        for (const line of lines) expect(textWidth(line, 12)).to.be.at.most(width);
      }),
    );
  });
});

describe('wrapEvenly', () => {
  it('leaves no single word on the last line, and needs no more lines', () => {
    const width = textWidth('aaa bbb ccc ddd', 10);
    expect(wrap('aaa bbb ccc ddd eee', width, 10)).to.deep.equal(['aaa bbb ccc ddd', 'eee']);
    expect(wrapEvenly('aaa bbb ccc ddd eee', width, 10)).to.deep.equal(['aaa bbb ccc', 'ddd eee']);
  });

  it('breaks no word that fits on a line', () => {
    const width = textWidth('internationaliseringen', 10);
    expect(wrapEvenly('internationaliseringen b', width, 10)).to.deep.equal(['internationaliseringen', 'b']);
  });
});
