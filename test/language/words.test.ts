import { expect } from 'chai';
import { capitalised, compared, listed, numberWord, uncapitalised } from '../../src/language/words';

describe('words', () => {
  it('numberWord spells numbers up to twelve and groups thousands above', () => {
    expect([0, 1, 12, 13, 1025].map((value) => numberWord(value))).to.deep.equal([
      'noll',
      'en',
      'tolv',
      '13',
      '1\u00a0025',
    ]);
    expect(numberWord(1, 'neuter')).to.equal('ett');
  });

  it('listed joins with commas and one "och", whatever the length', () => {
    expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map((items) => listed(items))).to.deep.equal([
      '',
      'a',
      'a och b',
      'a, b och c',
    ]);
  });

  it('uncapitalised leaves abbreviations alone', () => {
    expect(['Egna medel', 'EU-medel', 'Övrigt', ''].map(uncapitalised)).to.deep.equal([
      'egna medel',
      'EU-medel',
      'övrigt',
      '',
    ]);
    expect(capitalised('övrigt')).to.equal('Övrigt');
  });

  it('compared picks the word that is true', () => {
    const words = ['fler', 'lika många', 'färre'] as const;
    expect([compared(2, 1, words), compared(1, 1, words), compared(0, 1, words)]).to.deep.equal([
      'fler',
      'lika många',
      'färre',
    ]);
  });
});
