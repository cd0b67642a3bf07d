import { expect } from 'chai';
import fc from 'fast-check';
import { engagement } from '../../notebooks/helpers/engagement';
import type { Cases } from '../../src/survey/cases';
import type { Question } from '../../src/survey/question';
import type { Respondent } from '../../src/survey/respondent';
import { QUESTION, respondentsOf } from '../support/cases';

const FORMS: Question = {
  ...QUESTION,
  id: 'samarbetsformer',
  options: ['vanorter-partnerskap', 'andra', 'inga'].map((id) => ({ id, label: id })),
};

const respondents = (...answers: (string[] | null)[]): Cases<Respondent> =>
  respondentsOf(
    [FORMS],
    answers.map((options) => (options ? { [FORMS.id]: { state: 'answered', options, text: null } } : {})),
  );

describe('engagement', () => {
  it('counts both under each form and once under any', () => {
    const all = engagement(
      respondents(['vanorter-partnerskap'], ['vanorter-partnerskap', 'andra'], ['andra'], ['inga']),
    );
    expect(Object.entries(all).map(([name, { key, count }]) => [name, key, count])).to.deep.equal([
      ['twinning', 'vanorter-partnerskap', 2],
      ['other', 'andra', 2],
      ['both', 'bada', 1],
      ['any', 'nagon', 3],
      ['none', 'inga', 1],
    ]);
    expect(all.twinning.rows.map(({ row }) => row)).to.deep.equal([1, 2]);
    expect(all.both.rows.map(({ row }) => row)).to.deep.equal([2]);
  });

  it('names what it counts for readers', () => {
    expect(Object.values(engagement(respondents())).map(({ label }) => label)).to.deep.equal([
      'Vänorter eller kommunala partnerskap',
      'Andra internationella samarbeten',
      'Båda',
      'Någon form',
      'Inga',
    ]);
  });

  it('leaves those who did not answer out of the base', () => {
    expect(engagement(respondents(['inga'], null)).none.base).to.equal(1);
  });

  it('has no percent where nobody answered: no data is never 0', () => {
    for (const nobody of [engagement(respondents()), engagement(respondents(null, null))])
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
