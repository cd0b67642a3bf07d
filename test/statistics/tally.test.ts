import { expect } from 'chai';
import fc from 'fast-check';
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

  it('is empty without cases, and without owners', () => {
    expect(tally([], ownerOf)).to.deep.equal([]);
    expect(tally(['-', '-'], ownerOf)).to.deep.equal([]);
  });

  it('sums to the cases with an owner, whatever the order of rows', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b', 'ä', '-')), (cases) => {
        const countsOf = (rows: readonly string[]) => tally(rows, ownerOf).map(({ key, count }) => [key, count]);
        expect(countsOf([...cases].reverse())).to.deep.equal(countsOf(cases));
        const sum = tally(cases, ownerOf).reduce((total, { count }) => total + count, 0);
        expect(sum).to.equal(cases.filter((text) => text !== '-').length);
      }),
    );
  });
});
