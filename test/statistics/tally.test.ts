import { expect } from 'chai';
import { tally } from '../../src/statistics/tally';

describe('tally', () => {
  const owned = ['ö1', 'a1', 'ä1', 'ö2', '-'];
  const ownerOf = (text: string) =>
    text === '-' ? null : { key: text.charAt(0), label: text.charAt(0).toUpperCase() };

  it('counts the cases of each owner, most first, equal ones in Swedish order', () => {
    expect(tally(owned, ownerOf).map(({ label, count, base }) => [label, count, base])).to.deep.equal([
      ['Ö', 2, 5],
      ['A', 1, 5],
      ['Ä', 1, 5],
    ]);
  });

  it('is empty without cases', () => {
    expect(tally([], ownerOf)).to.deep.equal([]);
  });
});
