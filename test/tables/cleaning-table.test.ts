import { expect } from 'chai';
import { loadSurvey } from '../../src/export/load-survey';
import { cleaningTable } from '../../src/tables/cleaning-table';
import { answerRow, withSmallExport } from '../support/small-export';

describe('cleaningTable', () => {
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
