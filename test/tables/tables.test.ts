import { expect } from 'chai';
import { loadSurvey } from '../../src/export/load-survey';
import { cleaningTable } from '../../src/tables/cleaning-table';
import { countTable } from '../../src/tables/count-table';
import { countOf } from '../support/counts';
import { answerRow, withSmallExport } from '../support/small-export';

describe('countTable', () => {
  it('keeps the percent unrounded, and null where there is no base', () => {
    const counts = [countOf('A', 1, 3), countOf('B', 0, 0)];
    const { columns, rows } = countTable({ id: 'x', title: 'X', counts, of: 'Svar', base: '', source: '' });
    expect(columns).to.deep.equal(['label', 'count', 'base', 'percent']);
    expect(rows).to.deep.equal([
      { label: 'A', count: 1, base: 3, percent: 100 / 3 },
      { label: 'B', count: 0, base: 0, percent: null },
    ]);
  });
});

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
