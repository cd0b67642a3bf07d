import { expect } from 'chai';
import type { SmallReason } from '../../src/disclosure/finding';
import { smallGroupText } from '../../src/disclosure/small-group-text';

const row = (label: string, reasons: readonly SmallReason[], series: string | null = null) => ({
  label,
  series,
  count: 1,
  base: 9,
  reasons,
});

describe('smallGroupText', () => {
  it('names the table, and by reason the rows with their numbers', () => {
    expect(smallGroupText(['1-x'], [row('A', ['base', 'rest']), row('B', ['base', 'count'])])).to.equal(
      'Tabellen 1-x: liten bas: A (1 av 9) och B (1 av 9); få i antalet: B (1 av 9); få utanför antalet: A (1 av 9).',
    );
    expect(smallGroupText(['1-x'], [row('A', ['organisations', 'named'])])).to.equal(
      'Tabellen 1-x: få organisationer bakom antalet: A (1 av 9); raden är en namngiven organisation: A (1 av 9).',
    );
  });

  it('says which series a row belongs to', () => {
    expect(smallGroupText(['1-x'], [row('Annat', ['count'], 'Kommunala partnerskap')])).to.equal(
      'Tabellen 1-x: få i antalet: Annat – Kommunala partnerskap (1 av 9).',
    );
  });

  it('names both of two tables', () => {
    expect(smallGroupText(['1-alla', '1-del'], [row('A', ['linked'])])).to.equal(
      'Tabellen 1-alla minus delen 1-del: få i skillnaden: A (1 av 9).',
    );
  });

  it('names four rows of a reason and counts those that follow', () => {
    const texts = (labels: string) =>
      smallGroupText(
        ['1-x'],
        [...labels].map((label) => row(label, ['count'])),
      );
    expect(texts('ABCD')).to.contain('C (1 av 9) och D (1 av 9).').and.not.to.contain('till');
    expect(texts('ABCDE')).to.contain('D (1 av 9) och 1 till.');
    expect(texts('ABCDEF')).to.contain('D (1 av 9) och 2 till.');
  });
});
