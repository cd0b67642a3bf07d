import { expect } from 'chai';
import { byOption, respondentsWith } from '../../src/statistics/by-option';
import { partsOfWorld } from '../../notebooks/helpers/parts-of-world';
import { loadSurvey } from '../../src/export/load-survey';
import type { Cases } from '../../src/survey/cases';
import type { Cooperation } from '../../src/survey/cooperation';
import type { Respondent } from '../../src/survey/respondent';
import { where } from '../../src/survey/where';
import { answerRow, withSmallExport } from '../support/small-export';

const inCountry = (respondents: Cases<Respondent>, cooperations: Cases<Cooperation>, country: string) =>
  respondentsWith(respondents, cooperations, where.chose('land', country), country);

describe('statistics of cooperations', () => {
  const survey = withSmallExport(
    {
      answers: [
        answerRow({ id: 'a', name: 'Ale', code: '1440', har: [1] }),
        answerRow({ id: 'b', name: 'Alingsås', code: '1489', har: [1] }),
      ],
      cooperations: [
        ['a', 'Vänort', 'Norge'],
        ['a', 'Vänort', 'Kina'],
        ['a', 'Vänort', 'Kina'],
        ['b', 'Vänort', 'Kina'],
        ['b', 'Vänort', ''],
      ],
    },
    loadSurvey,
  );

  it('partsOfWorld keeps cooperations without a country out of the base, and counts them as missing', () => {
    const { counts, baseRows, missing } = partsOfWorld(survey.cooperations);
    expect(counts.map(({ key, count }) => [key, count])).to.deep.equal([
      ['Norden', 1],
      ['övriga Europa', 0],
      ['övriga världen', 3],
    ]);
    expect([baseRows.length, missing.map(({ row }) => row)]).to.deep.equal([4, [6]]);
  });

  it('byOption counts cooperations, respondentsWith counts respondents once', () => {
    expect(byOption(survey.cooperations, 'land').map(({ key, count, base }) => [key, count, base])).to.deep.equal([
      ['Kina', 3, 5],
      ['Norge', 1, 5],
    ]);
    expect(inCountry(survey.population('municipality'), survey.cooperations, 'Kina').count).to.equal(2);
    expect(
      inCountry(survey.population('municipality'), survey.cooperations, 'Norge').rows.map(
        ({ organisation }) => organisation?.name,
      ),
    ).to.deep.equal(['Ale']);
  });

  it('respondentsWith refuses a country that no register has, also where nobody has any cooperation', () => {
    for (const cooperations of [survey.cooperations, survey.cooperations.filter(() => false)])
      expect(() => inCountry(survey.population('municipality'), cooperations, 'Kinaa')).to.throw(
        'unknown option: Kinaa of question land (did you mean "Kina"?)',
      );
  });

  it('respondentsWith takes only the cooperations that it is given: they know how they were picked', () => {
    const norwegian = survey.cooperations.where(where.chose('land', 'Norge'));
    expect(inCountry(survey.population('municipality'), norwegian, 'Kina').count).to.equal(0);
    expect(inCountry(survey.population('municipality'), norwegian, 'Norge').measure.counted).to.deep.equal(
      where.listed([where.chose('land', 'Norge'), where.chose('land', 'Norge')]),
    );
  });

  it('partsOfWorld says which countries are which part, and what its base is called', () => {
    const { measure, counts, title } = partsOfWorld(survey.cooperations);
    expect(measure.base).to.deep.equal({
      ...{ state: 'answered', questions: ['land'], words: 'samarbeten med angivet land' },
    });
    expect(title).to.equal('Del av världen');
    const { counted } = counts[0]!.measure;
    expect(counted).to.deep.include({ is: 'chose', question: 'land', how: 'any', as: 'Norden' });
    expect(counted?.is === 'chose' && counted.options)
      .to.include('Norge')
      .and.not.to.include('Kina');
    const all = counts.flatMap((one) => (one.measure.counted?.is === 'chose' ? one.measure.counted.options : []));
    expect([...all].sort()).to.deep.equal(
      survey
        .register('countries')
        .map(({ name }) => name)
        .sort(),
    );
  });

  it('byOption puts equal ones in Swedish order', () => {
    const once = survey.cooperations.filter(({ row }) => row === 2 || row === 3);
    expect(byOption(once, 'land').map(({ key, label }) => [key, label])).to.deep.equal([
      ['Kina', 'Kina'],
      ['Norge', 'Norge'],
    ]);
  });

  it('all are empty without cooperations, and without a country in any', () => {
    const nameless = survey.cooperations.filter(({ row }) => row === 6);
    for (const none of [nameless.filter(() => false), nameless]) {
      const { counts, baseRows, missing } = partsOfWorld(none);
      expect(counts.map(({ percent }) => percent)).to.deep.equal([null, null, null]);
      expect([baseRows, missing]).to.deep.equal([[], none.rows]);
      expect(byOption(none, 'land')).to.deep.equal([]);
      const { count, base } = inCountry(survey.population('municipality'), none, 'Kina');
      expect([count, base]).to.deep.equal([0, 2]);
    }
    const nobody = survey.population('municipality').filter(() => false);
    expect(inCountry(nobody, survey.cooperations, 'Kina').percent).to.equal(null);
  });

  it('partsOfWorld has every cooperation with a country in one part', () => {
    const { counts, baseRows } = partsOfWorld(survey.cooperations);
    expect(counts.flatMap(({ rows }) => rows)).to.have.members([...baseRows]);
  });
});
