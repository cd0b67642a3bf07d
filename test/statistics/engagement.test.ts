import { expect } from 'chai';
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
    expect(engagement([]).any.percent).to.equal(null);
  });
});
