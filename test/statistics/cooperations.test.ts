import { expect } from 'chai';
import { byCountry, respondentsWith } from '../../src/statistics/by-country';
import { byName } from '../../src/statistics/by-name';
import { byOrganisation, countOf } from '../../src/statistics/by-organisation';
import { partsOfWorld } from '../../src/statistics/parts-of-world';
import { loadSurvey } from '../../src/export/load-survey';
import { chosen } from '../../src/survey/case';
import type { Cooperation } from '../../src/survey/cooperation';
import { answerRow, withSmallExport } from '../support/small-export';

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
    const { counts, baseRows, missing } = partsOfWorld(survey, survey.cooperations);
    expect(counts.map(({ key, count }) => [key, count])).to.deep.equal([
      ['Norden', 1],
      ['övriga Europa', 0],
      ['övriga världen', 3],
    ]);
    expect([baseRows.length, missing.map(({ row }) => row)]).to.deep.equal([4, [6]]);
  });

  it('byCountry counts cooperations, respondentsWith counts respondents once', () => {
    expect(byCountry(survey.cooperations).map(({ key, count, base }) => [key, count, base])).to.deep.equal([
      ['Kina', 3, 5],
      ['Norge', 1, 5],
    ]);
    expect(respondentsWith(survey.municipalities, survey.cooperations, 'Kina').count).to.equal(2);
    expect(
      respondentsWith(survey.municipalities, survey.cooperations, 'Norge').rows.map(
        ({ organisation }) => organisation.name,
      ),
    ).to.deep.equal(['Ale']);
  });

  it('all are empty without cooperations, and without a country in any', () => {
    const nameless = survey.cooperations.filter(({ row }) => row === 6);
    for (const none of [[], nameless]) {
      const { counts, baseRows, missing } = partsOfWorld(survey, none);
      expect(counts.map(({ percent }) => percent)).to.deep.equal([null, null, null]);
      expect([baseRows, missing]).to.deep.equal([[], none]);
      expect(byCountry(none)).to.deep.equal([]);
      expect(byName(none)).to.deep.equal([]);
      const { count, base } = respondentsWith(survey.municipalities, none, 'Kina');
      expect([count, base]).to.deep.equal([0, 2]);
    }
    expect(byOrganisation([])).to.deep.equal([]);
    expect(respondentsWith([], survey.cooperations, 'Kina').percent).to.equal(null);
  });

  it('partsOfWorld has every cooperation with a country in one part', () => {
    const { counts, baseRows } = partsOfWorld(survey, survey.cooperations);
    expect(counts.flatMap(({ rows }) => rows)).to.have.members([...baseRows]);
  });

  it('byOrganisation puts the one with most first', () => {
    expect(byOrganisation(survey.cooperations).map(({ key, count }) => [key, count])).to.deep.equal([
      ['Ale', 3],
      ['Alingsås', 2],
    ]);
  });

  it('countOf tells an organisation without any from one that did not answer', () => {
    const norwegian = byOrganisation(survey.cooperations.filter((one) => chosen(one, 'land')[0] === 'Norge'));
    expect(countOf(survey, norwegian, 'Ale')).to.equal(1);
    expect(countOf(survey, norwegian, 'Alingsås')).to.equal(0);
    expect(countOf(survey, norwegian, 'Malmö')).to.equal(null);
  });

  it('byName counts a name once for each cooperation that has it, and none without a name', () => {
    const named = (text: string | null): Cooperation => ({
      ...survey.cooperations[0]!,
      answers: new Map([['partner', text === null ? { state: 'missing' } : { state: 'answered', options: [], text }]]),
    });
    expect(
      byName(['B', 'A', 'B', null].map(named)).map(({ label, count, base }) => [label, count, base]),
    ).to.deep.equal([
      ['B', 2, 4],
      ['A', 1, 4],
    ]);
  });
});
