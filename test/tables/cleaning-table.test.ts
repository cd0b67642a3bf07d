import { expect } from 'chai';
import { loadSurvey } from '../../src/export/load-survey';
import { cleaningTable } from '../../src/tables/cleaning-table';
import type { CleaningStep } from '../../src/survey/cleaning-step';
import { inventedSurvey } from '../support/invented-survey';
import { answerRow, withSmallExport } from '../support/small-export';

/** The row of a rule that found something at these places. */
const rowOf = (places: string[], severity: CleaningStep['severity'] = 'rule') => {
  const step = { rule: 'r', severity, description: 'Gör något.', inEnglish: 'does something', places };
  return cleaningTable(inventedSurvey({ cleaning: [step] }), '0-x').rows[0]!;
};

describe('cleaningTable', () => {
  it('says what was done to which file, under heads for readers', () => {
    const survey = inventedSurvey();
    expect(cleaningTable(survey, '0-x')).to.deep.equal({
      id: '0-x',
      title: 'Så togs exporten om hand',
      columns: ['rule', 'severity', 'description', 'count', 'places'],
      heads: { rule: 'Regel', severity: 'Slag', description: 'Vad den gör', count: 'Antal', places: 'Var' },
      rows: [],
      base: `Bas: ${survey.file}`,
      source: survey.sourceLine,
    });
  });

  it('says in Swedish how a rule is meant', () => {
    expect(rowOf(['Svar!3:3'], 'rule')).to.deep.equal({
      ...{ rule: 'r', severity: 'regel', description: 'Gör något.', count: 1, places: 'Svar!3:3' },
    });
    expect(rowOf([], 'warning').severity).to.equal('varning');
    expect(rowOf([], 'normalisation').severity).to.equal('enhetlig form');
  });

  it('names three places and counts the rows of the others', () => {
    expect(rowOf(['Svar!3:3', 'Svar!B4', 'Svar!9:9']).places).to.equal('Svar!3:3, Svar!B4, Svar!9:9');
    expect(rowOf(['Svar!3:3', 'Svar!B4', 'Svar!9:9', 'Svar!20:29'])).to.deep.include({
      count: 13,
      places: 'Svar!3:3, Svar!B4, Svar!9:9, och 10 till',
    });
  });

  it('takes a place for a stretch of rows only by what stands last in it', () => {
    expect(rowOf(['Svar!98:101']).count).to.equal(4);
    expect(rowOf(['Svar!AB12', 'Svar!1:9!B3', 'Svar!1:x']).count).to.equal(3);
  });

  it('lists every rule, also those that found nothing, and names the first places', () => {
    const test = (id: string) => answerRow({ id, status: 'Test' });
    const answers = [answerRow({ id: 'a', name: 'Ale', code: '1440' }), ...['t', 'u', 'v', 'w'].map(test)];
    const { rows } = withSmallExport({ answers }, (files) => cleaningTable(loadSurvey(files), '0-x'));
    const row = (rule: string) => rows.find((one) => one.rule === rule);
    expect(row('test-answers')).to.deep.include({ count: 4, places: 'Svar!4:4, Svar!5:5, Svar!6:6, och 1 till' });
    expect(row('later-answer')).to.deep.include({ count: 0, places: '' });
  });

  it('counts rows, also those of a stretch that is one place', () => {
    const blank = Array.from({ length: 200 }, () => []);
    const answers = [
      answerRow({ id: 'a', name: 'Ale', code: '1440' }),
      ...blank,
      answerRow({ id: 'b', name: 'Alvesta', code: '0764' }),
    ];
    const { rows } = withSmallExport({ answers }, (files) => cleaningTable(loadSurvey(files), '0-x'));
    expect(rows.find(({ rule }) => rule === 'empty-rows')).to.deep.include({ count: 200, places: 'Svar!4:203' });
  });
});
