import { expect } from 'chai';
import { loadSurvey } from '../../src/export/load-survey';
import { responseRate } from '../../src/statistics/response-rate';
import { answerRow, withSmallExport } from '../support/small-export';

describe('responseRate', () => {
  it('counts organisations with an answer, of all that were asked', () => {
    const answers = [
      answerRow({ id: 'a', name: 'Ale', code: '1440' }),
      answerRow({ id: 'b', name: 'Ale', code: '1440' }),
      answerRow({ id: 'c', name: 'Region Skåne', code: '12' }),
    ];
    const survey = withSmallExport({ answers }, loadSurvey);
    const [municipalities, regions] = [
      responseRate(survey, 'municipality', 'Kommuner'),
      responseRate(survey, 'region', 'Regioner'),
    ];
    expect(municipalities.rows.map(({ name }) => name)).to.deep.equal(['Ale']);
    expect(municipalities.baseRows.every(({ kind }) => kind === 'municipality')).to.equal(true);
    expect([municipalities.base, regions.count, regions.base]).to.deep.equal([290, 1, 20]);
  });
});
