import { expect } from 'chai';
import { reachOf } from '../../src/notebook/reach-of';
import { frequencies } from '../../src/statistics/frequencies';
import { responseRate } from '../../src/statistics/response-rate';
import { countTable } from '../../src/tables/count-table';
import type { Count } from '../../src/statistics/count';
import { ownSurvey } from '../support/survey';

const tableOf = (counts: readonly Count[]) => countTable({ id: '1-x', title: 'T', counts, of: 'Svar' });

describe('reachOf', () => {
  const survey = ownSurvey();
  const population = survey.population('municipality');

  it('tells row by row how far nonresponse could move a share', () => {
    const { counts } = frequencies(population, survey.question('hinder'));
    const reaches = reachOf(tableOf(counts));
    expect(reaches).to.have.length(counts.length);
    reaches.forEach((reach, at) => {
      const { count = 0, base = 0 } = counts[at] ?? {};
      expect(reach?.worst).to.deep.equal({ low: count, high: count + (reach?.population ?? 0) - base });
      expect(reach?.interval.low).to.be.at.least(count);
    });
  });

  it('says nothing of a response rate, of cooperations, and of a table that was not counted', () => {
    expect(reachOf(tableOf([responseRate(survey, 'municipality', 'Kommuner')]))).to.deep.equal([null]);
    const forms = frequencies(survey.table('cooperations'), survey.question('form')).counts;
    expect(reachOf(tableOf(forms))).to.deep.equal(forms.map(() => null));
    const table = { id: '1-x', title: '', base: '', source: '', columns: ['a'], heads: {}, rows: [{ a: 1 }] };
    expect(reachOf(table)).to.deep.equal([null]);
  });
});
