import { expect } from 'chai';
import fc from 'fast-check';
import { mentions } from '../../src/statistics/mentions';
import { casesOf, QUESTION } from '../support/cases';

describe('mentions', () => {
  it('takes ticks as the base, not cases', () => {
    const { counts, missing } = mentions(casesOf(['ab', 'a', '', null]), QUESTION);
    expect(missing).to.deep.equal([]);
    expect(counts.map(({ key, count, base }) => [key, count, base])).to.deep.equal([
      ['a', 2, 3],
      ['b', 1, 3],
      ['c', 0, 3],
    ]);
  });

  it('has no percent without any tick', () => {
    for (const answers of [[], [''], [null], ['', null]])
      expect(mentions(casesOf(answers), QUESTION).counts.map(({ percent }) => percent)).to.deep.equal([
        null,
        null,
        null,
      ]);
  });

  it('sums to the base', () => {
    fc.assert(
      fc.property(fc.array(fc.subarray(['a', 'b', 'c'])), (answers) => {
        const { counts, baseRows } = mentions(casesOf(answers.map((options) => options.join(''))), QUESTION);
        expect(counts.reduce((sum, { count }) => sum + count, 0)).to.equal(baseRows.length);
      }),
    );
  });
});
