import { expect } from 'chai';
import { chapterOf, claimOf, countOf } from './invented';

describe('narrativeTable', () => {
  const chapter = chapterOf([
    claimOf({ id: '1-a', label: 'Andel', unit: 'percent', printed: '58', base: 'Alla' }),
    claimOf({ id: '1-b', label: 'Antal', unit: 'count', printed: '1 234' }),
    claimOf({ id: '1-c', label: 'Plats', unit: 'rank', printed: '1', as: 'vanligast', base: 'Alla', subject: 'a' }),
    claimOf({ id: '1-d', label: 'Lista', unit: 'list', items: ['X', 'Y'] }),
    claimOf({ id: '1-e', label: 'Förr', unit: 'count', printed: '9', given: true, because: 'Äldre.' }),
  ]);
  chapter.check('1-a', countOf(23, 40));
  chapter.check('1-b', 1235);
  chapter.check('1-c', { rank: 1 });
  chapter.check('1-d', ['X', 'Z']);
  const { rows, heads, columns, source } = chapter.table();

  it('has Swedish heads in order and the source of the export', () => {
    expect(columns.map((column) => heads[column])).to.deep.equal([
      'Uppgift',
      'Tryckt',
      'Ur exporten',
      'Bas',
      'Status',
      'Förklaring',
    ]);
    expect(source).to.equal('Källa: påhittad');
  });

  it('puts what was printed beside what the export gives, rounded as printed', () => {
    expect(rows[0]).to.deep.equal({
      uppgift: 'Andel',
      tryckt: '58 procent',
      export: '58 procent',
      bas: 40,
      status: 'Stämmer',
      forklaring: null,
    });
    expect(rows[1]).to.include({
      tryckt: '1 234',
      export: '1\u00a0235',
      bas: null,
      status: 'Avviker',
      forklaring: null,
    });
    expect(rows[2]).to.include({ tryckt: 'vanligast', export: '1' });
  });

  it('says how lists differ and why a fact is not in the export', () => {
    expect(rows[3]).to.include({ tryckt: '2 namn', export: '2 namn', forklaring: 'Saknas: Y. Tillkommer: Z.' });
    expect(rows[4]).to.include({ tryckt: '9', export: null, status: 'Finns inte i exporten', forklaring: 'Äldre.' });
  });
});
