import { expect } from 'chai';
import { reportTable } from '../../../src/report/model/read-table';

const TABLE = {
  ...{ id: '1-x', title: 'T', base: 'B', source: 'S' },
  columns: ['label', 'count', 'base', 'percent'],
  heads: { label: '', count: 'Antal', base: 'Bas', percent: 'Procent' },
  rows: [
    { label: 'a', count: 146, base: 213, percent: 68.54 },
    { label: 'b', count: 0, base: 0, percent: null },
  ],
};

describe('reportTable', () => {
  it('shows what nonresponse could make of a share beside it, and an empty head as a word', () => {
    const reach = { population: 290, interval: { low: 189, high: 208 }, worst: { low: 146, high: 223 } };
    const { heads, rows, numeric } = reportTable({ ...TABLE, nonresponse: [reach, null] }, null);
    expect(heads.slice(0, 4)).to.deep.equal(['Svar', 'Antal', 'Bas', 'Procent']);
    expect(heads).to.have.length(6);
    expect(rows.map((row) => row.map(({ text }) => text))).to.deep.equal([
      ['a', '146', '213', '69', '189–208 av 290, 65–72 procent', '146–223 av 290, 50–77 procent'],
      ['b', '0', '0', '–', '–', '–'],
    ]);
    expect(numeric).to.deep.equal([false, true, true, true, false, false]);
  });

  it('has no such columns where nonresponse says nothing', () => {
    expect(reportTable({ ...TABLE, nonresponse: [] }, null).heads).to.have.length(4);
  });
});
