import { expect } from 'chai';
import { countTable } from '../../src/tables/count-table';
import { described } from '../../src/language/described';
import { countsBehind } from '../../src/tables/counts-behind';
import { countOf } from '../support/counts';
import { textOf } from '../support/figure-samples';

const COUNTS = [countOf('A', 1, 3), countOf('B', 0, 0)];

describe('countTable', () => {
  it('keeps the percent unrounded, and null where there is no base', () => {
    const { columns, rows } = countTable({ ...textOf('1-x'), counts: COUNTS, of: 'Svar' });
    expect(columns).to.deep.equal(['label', 'count', 'base', 'percent']);
    expect(rows).to.deep.equal([
      { label: 'A', count: 1, base: 3, percent: 100 / 3 },
      { label: 'B', count: 0, base: 0, percent: null },
    ]);
  });

  it('has heads for readers, and title, base and source', () => {
    const { heads, ...table } = countTable({ ...textOf('1-x'), counts: [], of: 'Svar' });
    expect(heads).to.deep.equal({ label: 'Svar', count: 'Antal', base: 'Bas', percent: 'Procent' });
    expect(table).to.deep.include(textOf('1-x'));
  });

  it('tells base and source by what it shows, unless told otherwise', () => {
    const { title, base, source } = countTable({ id: '1-x', title: 'T', counts: COUNTS, of: 'Svar' });
    expect({ title, base, source }).to.deep.equal(described({ title: 'T' }, [COUNTS]));
    expect(source).to.equal(COUNTS[0]?.survey.sourceLine);
    expect(base).to.match(/^Bas: 3 /);
  });

  it('knows the Counts of its rows', () => {
    const table = countTable({ ...textOf('1-x'), counts: COUNTS, of: 'Svar' });
    expect(countsBehind(table)).to.equal(COUNTS);
    expect(countsBehind({ ...table })).to.deep.equal([]);
  });
});
