import { expect } from 'chai';
import { extractTokens } from './extract-tokens';

const tokens = (text: string): string[] => extractTokens(text).map(({ token }) => token);

describe('extractTokens', () => {
  it('finds digits, thousands with a space, ranges and dates as one token each', () => {
    expect(tokens('Hela 12 av 50 000, ca 4-6, den 2019-01-31.')).to.deep.equal(['12', '50 000', '4-6', '2019-01-31']);
  });

  it('finds a footnote mark that is run together with a word', () => {
    expect(tokens('styrgrupp12 och nätverk.9')).to.deep.equal(['12', '9']);
  });

  it('finds number words and words that rank or compare, whole words only', () => {
    expect(tokens('Tre stadstre, mer än en fördubbling, vanligast.')).to.deep.equal([
      'tre',
      'mer än',
      'en',
      'fördubbling',
      'vanligast',
    ]);
  });

  it('leaves out "andra", which means "other" in the report', () => {
    expect(tokens('andra samarbeten')).to.deep.equal([]);
  });

  it('tells chapters by their headings and paragraphs by short last lines', () => {
    const text = ' Metod \n\nSjutton 17. \n\nSen 18. \n Kapitel 2 – Annat \n\nDet är 19. ';
    expect(
      extractTokens(text).map(({ chapter, paragraph, order, token }) => [chapter, paragraph, order, token]),
    ).to.deep.equal([
      ['metod', 2, 1, '17'],
      ['metod', 3, 1, '18'],
      ['2', 1, 1, '2'],
      ['2', 2, 1, '19'],
    ]);
  });
});
