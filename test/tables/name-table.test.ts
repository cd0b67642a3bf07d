import { expect } from 'chai';
import { nameTable } from '../../src/tables/name-table';
import { countOf } from '../support/counts';

describe('nameTable', () => {
  it('lists names under their headings in Swedish order', () => {
    const { rows } = nameTable({
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
  });
});
