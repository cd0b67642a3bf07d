import { expect } from 'chai';
import fc from 'fast-check';
import { tally } from '../../src/statistics/tally';
import { where } from '../../src/survey/where';
import { rowsOf } from '../support/cases';

const OWNERS = ['ö', 'a', 'ä'].map((key) => ({
  key,
  label: key.toUpperCase(),
  condition: where.own((text: string) => text.startsWith(key)),
}));

describe('tally', () => {
  it('counts the cases of each owner, most first, equal ones in Swedish order', () => {
    const counts = tally(rowsOf(['ö1', 'ä1', 'a1', 'ö2', '-']), OWNERS);
    expect(counts.map(({ label, count, base }) => [label, count, base])).to.deep.equal([
      ['Ö', 2, 5],
      ['A', 1, 5],
      ['Ä', 1, 5],
    ]);
    expect(counts[0]?.measure).to.deep.include({ base: { state: 'all', questions: [] }, unit: { of: 'rows' } });
  });

  it('is empty without owners, and has owners without cases', () => {
    expect(tally(rowsOf(['-', '-']), [])).to.deep.equal([]);
    expect(tally(rowsOf<string>([]), OWNERS).map(({ key, count }) => [key, count])).to.deep.equal([
      ['a', 0],
      ['ä', 0],
      ['ö', 0],
    ]);
  });

  it('sums to the cases with an owner, whatever the order of rows and owners', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'ö', 'ä', '-')), (cases) => {
        const countsOf = (rows: readonly string[], owners = OWNERS) =>
          tally(rowsOf(rows), owners).map(({ key, count }) => [key, count]);
        expect(countsOf([...cases].reverse(), [...OWNERS].reverse())).to.deep.equal(countsOf(cases));
        const sum = tally(rowsOf(cases), OWNERS).reduce((total, { count }) => total + count, 0);
        expect(sum).to.equal(cases.filter((text) => text !== '-').length);
      }),
    );
  });
});
