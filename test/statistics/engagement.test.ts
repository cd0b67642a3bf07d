import { expect } from 'chai';
import fc from 'fast-check';
import { engagement } from '../../src/statistics/engagement';
import type { Respondent } from '../../src/survey/respondent';

const respondents = (...answers: (string[] | null)[]): Respondent[] =>
  answers.map((options, row) => ({
    sheet: 'S',
    row,
    id: `${row}`,
    kind: 'municipality',
    organisation: { code: `${row}`, name: '', kind: 'municipality', group: null },
    answers: new Map([
      ['samarbetsformer', options ? { state: 'answered', options, text: null } : { state: 'missing' }],
    ]),
  }));

describe('engagement', () => {
  it('counts both under each form and once under any', () => {
    const all = engagement(
      respondents(['vanorter-partnerskap'], ['vanorter-partnerskap', 'andra'], ['andra'], ['inga']),
    );
    expect(Object.values(all).map(({ count }) => count)).to.deep.equal([2, 2, 1, 3, 1]);
  });

  it('leaves those who did not answer out of the base', () => {
    expect(engagement(respondents(['inga'], null)).none.base).to.equal(1);
  });

  it('has no percent where nobody answered: no data is never 0', () => {
    for (const nobody of [engagement([]), engagement(respondents(null, null))])
      expect(Object.values(nobody).map(({ percent }) => percent)).to.deep.equal([null, null, null, null, null]);
  });

  it('counts every answer once: any and none make the base, and both is counted twice in the forms', () => {
    const answer = fc.constantFrom<string[] | null>(
      null,
      ['vanorter-partnerskap'],
      ['andra'],
      ['vanorter-partnerskap', 'andra'],
      ['inga'],
    );
    fc.assert(
      fc.property(fc.array(answer), (answers) => {
        const { twinning, other, both, any, none } = engagement(respondents(...answers));
        expect(any.count + none.count).to.equal(any.base);
        expect(any.count).to.equal(twinning.count + other.count - both.count);
        expect(any.base).to.equal(answers.filter((one) => one !== null).length);
      }),
    );
  });
});
