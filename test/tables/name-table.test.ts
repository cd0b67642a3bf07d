import { expect } from 'chai';
import { countsBehind } from '../../src/tables/counts-behind';
import { nameTable } from '../../src/tables/name-table';
import { countOf } from '../support/counts';

describe('nameTable', () => {
  it('lists names under their headings in Swedish order', () => {
    const { rows, columns, heads, ...text } = nameTable({
      id: '6-x',
      title: 'X',
      groups: [
        { label: 'Nätverk', counts: [countOf('Östersjön', 2, 3), countOf('Alfa', 1, 3)] },
        { label: 'Tom', counts: [] },
      ],
      base: 'Bas',
      source: 'Källa',
    });
    expect(rows).to.deep.equal([
      { group: 'Nätverk', label: 'Alfa', count: 1 },
      { group: 'Nätverk', label: 'Östersjön', count: 2 },
    ]);
    expect(columns).to.deep.equal(['group', 'label', 'count']);
    expect(heads).to.deep.equal({ group: 'Rubrik', label: 'Namn', count: 'Antal' });
    expect(text).to.deep.equal({ id: '6-x', title: 'X', base: 'Bas', source: 'Källa' });
  });

  it('tells base and source by the Counts of all headings, and knows them in the order of its rows', () => {
    const [one, two, three] = [countOf('C', 1, 3), countOf('B', 1, 2), countOf('A', 1, 2)];
    const groups = [
      { label: 'X', counts: [one] },
      { label: 'Y', counts: [two, three] },
    ];
    const table = nameTable({ id: '6-x', title: 'T', groups });
    expect(table.base).to.match(/^Bas: 3 [^;]+; 2 [^;]+$/);
    expect(table.source).to.equal(one.survey.sourceLine);
    expect(countsBehind(table)).to.deep.equal([one, three, two]);
  });

  it('keeps headings in the order given, and changes no list', () => {
    const counts = Object.freeze([countOf('B', 1, 1), countOf('A', 1, 1)]);
    const groups = ['Ö', 'A'].map((label) => ({ label, counts }));
    const { rows } = nameTable({ id: '6-x', title: '', groups, base: '', source: '' });
    expect(rows.map(({ group, label }) => `${group} ${label}`)).to.deep.equal(['Ö A', 'Ö B', 'A A', 'A B']);
  });
});
