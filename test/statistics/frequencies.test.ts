import { expect } from 'chai';
import fc from 'fast-check';
import { frequencies } from '../../src/statistics/frequencies';
import { casesOf, QUESTION } from '../support/cases';

const countsOf = (answers: (string | null)[], base?: 'asked' | 'all') =>
  frequencies(casesOf(answers), QUESTION, base && { base }).counts.map(({ key, count, base }) => [key, count, base]);

describe('frequencies', () => {
  it('counts cases, not ticks: shares of multiple response may sum to more than 100', () => {
    expect(countsOf(['ab', 'a', 'b'])).to.deep.equal([
      ['a', 2, 3],
      ['b', 2, 3],
      ['c', 0, 3],
    ]);
  });

  it('leaves those who did not answer and those not asked out of the base, unless told otherwise', () => {
    const answers = ['a', '', null, 'b'];
    expect(countsOf(answers)[0]).to.deep.equal(['a', 1, 2]);
    expect(countsOf(answers, 'asked')[0]).to.deep.equal(['a', 1, 3]);
    expect(countsOf(answers, 'all')[0]).to.deep.equal(['a', 1, 4]);
    expect(frequencies(casesOf(answers), QUESTION).missing.map(({ row }) => row)).to.deep.equal([2]);
  });

  it('has no percent on an empty base: no data is never 0', () => {
    for (const answers of [[], [''], [null]]) {
      expect(frequencies(casesOf(answers), QUESTION).counts.map(({ percent }) => percent)).to.deep.equal([
        null,
        null,
        null,
      ]);
    }
  });

  it('refuses a question without options', () => {
    expect(() => frequencies(casesOf([]), { ...QUESTION, type: 'text', options: [] })).to.throw(
      'question without options: q is of type text',
    );
  });

  const short = fc.option(fc.subarray(['a', 'b', 'c']).map((options) => options.join('')));

  it('no count exceeds its base, and the order of rows does not matter', () => {
    fc.assert(
      fc.property(fc.array(short), (answers) => {
        const forwards = countsOf(answers);
        expect(forwards).to.deep.equal(countsOf([...answers].reverse()));
        for (const [, count, base] of forwards) expect(count).to.be.at.most(base as number);
      }),
    );
  });

  it('shares of one choice sum to the base', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.constantFrom('', 'a', 'b', 'c'))), (answers) => {
        const { counts, baseRows } = frequencies(casesOf(answers), { ...QUESTION, type: 'single' });
        expect(counts.reduce((sum, { count }) => sum + count, 0)).to.equal(baseRows.length);
      }),
    );
  });
});
