import { expect } from 'chai';
import fc from 'fast-check';
import { matchKey, normaliseText } from '../../src/input/normalise-text';

describe('normaliseText', () => {
  it('makes white space of every kind one space, and trims it', () => {
    expect(normaliseText(' \u00a0Upplands\u00a0\t Väsby\r\nkommun\u2003 ')).to.equal('Upplands Väsby kommun');
  });

  it('puts letters in two parts together', () => {
    expect(normaliseText('A\u030ama\u030al och Va\u0308sby')).to.equal('Åmål och Väsby');
  });

  it('leaves out what nobody sees: soft hyphens, zero-width characters, marks of byte order, control characters', () => {
    expect(normaliseText('\ufeffVän\u00adort\u200b\u2060er\u0000\u0007')).to.equal('Vänorter');
    expect(normaliseText('a\ud800b\udc00c😀')).to.equal('abc😀');
  });

  it('changes nothing the second time', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', 'o', '\u0308', ' ', '\u00a0', '\u00ad', '\n', 'Å', '\ud800', '😀'),
    });
    fc.assert(
      fc.property(text, (given) => {
        expect(normaliseText(normaliseText(given))).to.equal(normaliseText(given));
      }),
    );
  });
});

describe('matchKey', () => {
  it('is the same for texts that differ in letter case and white space only, and for no others', () => {
    expect(matchKey(' ÖVRIGA\u00a0Världen')).to.equal(matchKey('övriga världen'));
    expect(matchKey('a')).not.to.equal(matchKey('å'));
  });
});
