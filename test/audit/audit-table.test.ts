import { expect } from 'chai';
import { auditTable } from '../../src/audit/audit-table';
import { auditText } from '../../src/audit/audit-text';
import type { Finding, HiddenBase } from '../../src/audit/finding';
import { Register } from '../../src/published/register';
import { count, percent } from './kept';

const register = new Register([count('t', '6'), count('a', '2'), count('b', '3'), percent('p', '50')]);
const contradiction: Finding = {
  kind: 'contradiction',
  claims: ['t', 'a', 'b'],
  explanation: '2 + 3 = 5, inte 6.',
  arithmetic: ['2 + 3 = 5, inte 6'],
  outside: 't',
  fewest: true,
  explained: false,
  contradicts: ['a', 'b'],
  instead: ['a'],
  relations: ['r'],
};
const assumption: Finding = {
  kind: 'holds-only-if',
  claims: ['t', 'a'],
  explanation: 'Bara om 4–7 saknas.',
  arithmetic: ['2, inte 6'],
  relation: 'r',
  says: 'Delarna är helheten.',
  assuming: [
    { assumption: '4–7 saknas', least: 4, most: 7, readings: [{ reading: 'a är b', least: 5, most: null }] },
    { assumption: '2 räknas', least: 2, most: 2, readings: [] },
  ],
  reconstruction: 'Så räknas.',
};
const words: Finding = {
  kind: 'contradiction-in-words',
  claims: ['t', 'p'],
  explanation: 'Båda kan inte gälla.',
  arithmetic: ['6 mot 50'],
  statements: ['r', 's'],
  always: true,
};
const base: HiddenBase = {
  kind: 'hidden-base',
  claims: ['p'],
  explanation: 'Basen är dold.',
  arithmetic: ['1 av 2 = 50,0 procent'],
  base: 'bas',
  label: 'kommuner som svarat',
  verdict: 'narrowed',
  most: 9,
  bases: [
    [2, 2],
    [4, 6],
    [8, null],
  ],
  readings: [],
};
const findings = [assumption, contradiction, base, words];

describe('auditTable', () => {
  const rowsOf = (kind: Finding['kind']) => auditTable({ findings }, kind, register).rows;

  it('tells of each contradiction what contradicts what', () => {
    expect(rowsOf('contradiction')).to.deep.equal([
      {
        uppgift: 't (6 i kapitel 1)',
        motsager: 'a (2 i kapitel 1); b (3 i kapitel 1)',
        rakning: '2 + 3 = 5, inte 6',
        forklaring: '2 + 3 = 5, inte 6.',
      },
    ]);
  });

  it('tells of each clash of words what the statements ask for', () => {
    expect(rowsOf('contradiction-in-words')).to.deep.equal([
      {
        uppgift: 't (6 i kapitel 1); p (50 procent i kapitel 1)',
        rakning: '6 mot 50',
        forklaring: 'Båda kan inte gälla.',
      },
    ]);
  });

  it('tells of each relation what it holds under, and how many that takes', () => {
    expect(rowsOf('holds-only-if')).to.deep.equal([
      {
        samband: 'Delarna är helheten.',
        uppgifter: 't (6 i kapitel 1); a (2 i kapitel 1)',
        rakning: '2, inte 6',
        antagande: '4–7 saknas; eller om 2 räknas. Om a är b är antalet minst 5',
        antal: '4–7; 2',
        rekonstruktion: 'Så räknas.',
      },
    ]);
  });

  it('tells of each base what it can be and what the percentages say', () => {
    expect(rowsOf('hidden-base')).to.deep.equal([
      {
        bas: 'Kommuner som svarat',
        procent: '50',
        hogst: 9,
        baser: '2, 4–6, minst 8',
        rakning: '1 av 2 = 50,0 procent',
        besked: 'Några baser är möjliga',
      },
    ]);
    const verdictOf = (verdict: 'impossible' | 'determined' | 'open') =>
      auditTable({ findings: [{ ...base, verdict }] }, 'hidden-base', register).rows[0]!.besked;
    expect([verdictOf('impossible'), verdictOf('determined'), verdictOf('open')]).to.deep.equal([
      'Ingen bas är möjlig',
      'Basen är bestämd',
      'Nästan inget',
    ]);
  });

  it('has a name, heads for its columns, and the claims as its base', () => {
    const about = (kind: Finding['kind']) => {
      const { rows, ...rest } = auditTable({ findings }, kind, register);
      expect(Object.keys(rows[0]!)).to.deep.equal(rest.columns);
      return rest;
    };
    const ends = { base: 'Bas: 4 tryckta uppgifter', source: 'Källa: rapportens tryckta uppgifter' };
    expect(about('contradiction')).to.deep.equal({
      id: 'granskning-motsagelser',
      title: 'Tryckta tal som motsäger varandra',
      columns: ['uppgift', 'motsager', 'rakning', 'forklaring'],
      heads: { uppgift: 'Uppgift', motsager: 'Motsäger', rakning: 'Räkning', forklaring: 'Förklaring' },
      ...ends,
    });
    expect(about('holds-only-if')).to.deep.include({
      id: 'granskning-antaganden',
      title: 'Tryckta tal som inte går ihop som de står, och vad som får dem att göra det',
      heads: {
        samband: 'Samband',
        uppgifter: 'Uppgifter',
        rakning: 'Räkning',
        antagande: 'Går ihop om',
        antal: 'Antal',
        rekonstruktion: 'I rekonstruktionen',
      },
      ...ends,
    });
    expect(about('hidden-base')).to.deep.include({
      id: 'granskning-dolda-baser',
      title: 'Baser som inte är tryckta',
      heads: {
        bas: 'Bas',
        procent: 'Procent',
        hogst: 'Högst',
        baser: 'Möjliga baser',
        rakning: 'Till exempel',
        besked: 'Vad procenten säger',
      },
    });
  });
});

describe('auditText', () => {
  it('tells how many hold, then each kind of finding with its number', () => {
    expect(auditText({ claims: 198, related: 5, held: 4, findings })).to.equal(
      [
        'Printed claims: 198. Related to each other: 5. Of those can hold together: 4.',
        'Contradictions: 1\n  - 2 + 3 = 5, inte 6.',
        'Contradictions in words: 1\n  - Båda kan inte gälla.',
        'Holds only under an assumption: 1\n  - Bara om 4–7 saknas.',
        'Bases that are not printed: 1\n  - Basen är dold.',
      ].join('\n\n'),
    );
    expect(auditText({ claims: 1, related: 0, held: 0, findings: [] })).to.include(
      'Contradictions: none\n\nContradictions in words: none\n\nHolds',
    );
  });
});
