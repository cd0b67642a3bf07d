import { expect } from 'chai';
import { VARY_ANSWERS } from '../../../src/published/diagnose/vary-answers';
import { VARY_BASE } from '../../../src/published/diagnose/vary-base';
import { varyForms } from '../../../src/published/diagnose/vary-forms';
import { varyKinds } from '../../../src/published/diagnose/vary-kinds';
import { varyOptions } from '../../../src/published/diagnose/vary-options';
import { hasRows } from '../../../src/published/evidence/counted-rows';
import { frequencies } from '../../../src/statistics/frequencies';
import { csvSurvey } from '../../support/csv-survey';
import { swedishIn } from '../../support/swedish-in';
import { claimOf } from '../invented';

const CODEBOOK = `
questions:
  - { id: tea, type: single, text: Do you drink tea?, options: &both [{ id: y, label: "Yes" }, { id: n, label: "No" }] }
  - { id: pie, type: single, text: Do you eat pie?, options: *both }
`;

describe('Nearby ways to count, in English', () => {
  const survey = csvSurvey(
    [
      ['Do you drink tea?', 'Do you eat pie?'],
      ['Yes', 'No'],
    ],
    CODEBOOK,
    'en',
  );
  const yes = frequencies(survey.respondents, survey.question('tea')).of('y');
  const claim = claimOf({ unit: 'count', printed: '1' });

  it('are told without Swedish, each in words of its own', () => {
    expect(hasRows(yes)).to.equal(true);
    const all = [...VARY_ANSWERS, ...VARY_BASE, ...varyKinds(survey), ...varyForms(yes), ...varyOptions(claim, yes)];
    const texts = all.map(({ text }) => text.en);
    expect(new Set(texts).size).to.equal(texts.length);
    expect(texts.filter((text) => swedishIn(text).length > 0)).to.deep.equal([]);
    expect(texts).to.include.members([
      'options are mixed up: it is “No”, not “Yes”',
      'the question is “Do you eat pie?”, not “Do you drink tea?”',
      'the base is those who were asked the question, whether they answered or not',
    ]);
  });
});
