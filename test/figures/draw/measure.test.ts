import { expect } from 'chai';
import fc from 'fast-check';
import { textWidth, wrap, wrapEvenly } from '../../../src/figures/draw/measure';
import { wordOfWidth } from './word-of-width';

describe('textWidth', () => {
  const widths = (characters: string): number[] => [...characters].map((one) => Math.round(textWidth(one, 100)));

  it('knows narrow, wide and capital characters, and takes all others for as wide as an x', () => {
    expect(new Set(widths("iljtfrI.,:;|'’!() "))).to.deep.equal(new Set([31]));
    expect(new Set(widths('mwMW%–—'))).to.deep.equal(new Set([84]));
    expect(new Set(widths('ABÅÄÖÉ&'))).to.deep.equal(new Set([62]));
    expect(new Set(widths('xaåäöé07-/\u00a0'))).to.deep.equal(new Set([53]));
  });

  it('adds characters up, in px', () => {
    expect(textWidth('', 12)).to.equal(0);
    expect(textWidth('xmAi', 12.5)).to.be.closeTo(12.5 * (0.53 + 0.84 + 0.62 + 0.31), 1e-9);
    expect(textWidth(wordOfWidth(1234), 100)).to.be.closeTo(1234, 1e-9);
  });

  it('takes a character of two code units for one', () => {
    expect(textWidth('\u{1f600}', 100)).to.equal(53);
  });
});

describe('wrap', () => {
  it('breaks between words', () => {
    expect(wrap('aa bb cc', textWidth('aa bb', 10), 10)).to.deep.equal(['aa bb', 'cc']);
  });

  it('breaks a word only if it is wider than a line', () => {
    expect(wrap('a bbbbb', textWidth('bbb', 10), 10)).to.deep.equal(['a', 'bbb', 'bb']);
    expect(wrap('bbb', textWidth('bbb', 10), 10)).to.deep.equal(['bbb']);
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

  it('puts as much on a line as fits', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'bb', 'iii', 'mmmm'), { minLength: 1 }), (words) => {
        const lines = wrap(words.join(' '), 60, 12);
        lines.slice(1).forEach((line, index) => {
          const [next] = line.split(' ');
          expect(textWidth(`${lines[index]} ${next}`, 12)).to.be.above(60);
        });
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

  it('leaves a text of one line on one line', () => {
    expect(wrapEvenly('aaa bbb ccc', textWidth('aaa bbb ccc', 10), 10)).to.deep.equal(['aaa bbb ccc']);
    expect(wrapEvenly('', 100, 10)).to.deep.equal(['']);
  });

  it('breaks no word that fits on a line', () => {
    const width = textWidth('internationaliseringen', 10);
    expect(wrapEvenly('internationaliseringen b', width, 10)).to.deep.equal(['internationaliseringen', 'b']);
    expect(wrapEvenly('b internationaliseringen c', width * 1.04, 10)).to.deep.equal([
      'b',
      'internationaliseringen',
      'c',
    ]);
  });

  it('needs as few lines as can be, none wider than told, and none much shorter than it need be', () => {
    const words = fc.array(fc.constantFrom('en', 'kommun', 'samarbete', 'internationell'), {
      minLength: 1,
      maxLength: 30,
    });
    fc.assert(
      fc.property(words, (given) => {
        const text = given.join(' ');
        const lines = wrapEvenly(text, 200, 12);
        expect(lines.join(' ')).to.equal(text);
        expect(lines).to.have.length(wrap(text, 200, 12).length);
        const widest = Math.max(...lines.map((line) => textWidth(line, 12)));
        expect(widest).to.be.at.most(200);
        // A step narrower, one line more would be needed, or a word broken.
        const narrower = widest * 0.9;
        if (narrower > 100 && narrower > Math.max(...given.map((word) => textWidth(word, 12))))
          expect(wrap(text, narrower, 12).length).to.be.above(lines.length);
      }),
    );
  });
});
