import { expect } from 'chai';
import { countsBehind } from '../../src/tables/counts-behind';
import { seriesTable } from '../../src/tables/series-table';
import { countOf } from '../support/counts';
import { textOf } from '../support/figure-samples';

const SERIES = [
  { label: 'Kommuner', counts: [countOf('A', 1, 4), countOf('B', 2, 4)] },
  { label: 'Regioner', counts: [countOf('A', 0, 0), countOf('B', 1, 2)] },
];

describe('seriesTable', () => {
  const table = seriesTable({ ...textOf('1-x'), labels: ['Bar 1', 'Bar 2'], series: SERIES });

  it('has series after series, each row called as told', () => {
    expect(table.columns).to.deep.equal(['label', 'count', 'base', 'percent', 'series']);
    expect(table.rows).to.deep.equal([
      { label: 'Bar 1', count: 1, base: 4, percent: 25, series: 'Kommuner' },
      { label: 'Bar 2', count: 2, base: 4, percent: 50, series: 'Kommuner' },
      { label: 'Bar 1', count: 0, base: 0, percent: null, series: 'Regioner' },
      { label: 'Bar 2', count: 1, base: 2, percent: 50, series: 'Regioner' },
    ]);
  });

  it('has heads for readers, and title, base and source', () => {
    expect(table.heads).to.deep.equal({ label: '', count: 'Antal', base: 'Bas', percent: 'Procent', series: 'Grupp' });
    expect(table).to.deep.include(textOf('1-x'));
  });

  it('knows the Counts of its rows, in their order', () => {
    expect(countsBehind(table)).to.deep.equal(SERIES.flatMap(({ counts }) => counts));
  });
});
