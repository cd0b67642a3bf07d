import { expect } from 'chai';
import { Register } from '../../src/published/register';
import { findingsTable } from '../../src/notebook/findings-table';
import { claimOf } from '../published/invented';

describe('findingsTable', () => {
  const options = { id: 'granskning-x', title: 'T', base: 'Bas', source: 'Källa' };
  const register = new Register([claimOf({ unit: 'count', printed: '7', label: 'Kommuner' })]);

  it('calls printed numbers by their labels and tables by their ids', () => {
    const { rows, columns } = findingsTable(
      [
        { claims: ['1-x'], explanation: 'Avviker.' },
        { claims: [], tables: ['1-a', '1-b'], explanation: 'Få.' },
      ],
      { ...options, register },
    );
    expect(columns).to.deep.equal(['about', 'explanation', 'id']);
    expect(rows[0]?.about).to.include('Kommuner').and.to.include('7');
    expect(rows.map(({ id }) => id)).to.deep.equal(['1-x', '']);
    expect(rows[1]).to.include({ about: '1-a; 1-b', explanation: 'Få.' });
  });

  it('is empty without findings', () => {
    expect(findingsTable([], { ...options, register }).rows).to.deep.equal([]);
  });
});
