import { expect } from 'chai';
import { consistency } from '../../src/audit/consistency';
import type { WordsClash } from '../../src/audit/finding';
import type { Claim } from '../../src/published/claims/claim';
import { claimOf } from '../published/invented';
import { declared, percent } from './kept';

const comparison = (id: string, printed: string, rule: object): Claim =>
  claimOf({ id, label: id, unit: 'comparison', printed, rule: rule as Claim['rule'] });
const rank = claimOf({ id: 'k', label: 'k', unit: 'rank', printed: '1', as: 'detsamma gäller', subject: 'a' });
const close = comparison('t', 'tätt följt av', { kind: 'closely-followed', keys: ['a', 'b'], within: 10 });
const clear = comparison('x', 'klart vanligast', { kind: 'most-common', keys: ['a'], by: 10 });
const relations = {
  rank: { id: 'r-k', kind: 'ranks', says: 'Rangordnat.', ranks: { k: 'p' }, others: ['q'] },
  close: { id: 'r-t', kind: 'comparison', says: 'Tätt följt.', claim: 't', numbers: ['p', 'q'], bases: ['bas'] },
  clear: { id: 'r-x', kind: 'comparison', says: 'Klart.', claim: 'x', numbers: ['p'], others: ['q'], bases: ['bas'] },
};
const wording = { id: 'w', says: 'Detsamma.', claim: 'k', like: 'x', numbers: ['p'], others: ['q'], bases: ['bas'] };

const clashes = async (
  [p, q]: readonly [string, string],
  used: readonly object[],
  wordings: readonly object[] = [],
): Promise<WordsClash[]> => {
  const base = { id: 'bas', label: 'svar', shares: ['p', 'q'] };
  const claims = [rank, close, clear, percent('p', p), percent('q', q)];
  const { findings } = await consistency(
    declared(claims, { bases: [base], relations: [...used], wordings: [...wordings] }),
  );
  return findings.filter((finding) => finding.kind === 'contradiction-in-words');
};

describe('wordsClashes', () => {
  it('finds words that ask for more than another statement about the same numbers allows', async () => {
    const [one, ...others] = await clashes(['65', '57'], [relations.rank, relations.close], [wording]);
    expect(others).to.deep.equal([]);
    expect(one).to.deep.equal({
      kind: 'contradiction-in-words',
      claims: ['k', 't', 'p', 'q'],
      arithmetic: [
        '65 − 57 = 8 procentenheter',
        '”tätt följt av” i kapitel 1 kräver en ledning på mindre än 10 procentenheter',
        '”detsamma gäller” i kapitel 1 kräver en ledning på minst 10 procentenheter',
      ],
      statements: ['r-t', 'w'],
      always: true,
      explanation:
        'Tätt följt. Detsamma. Efter registrets regler kan båda inte stämma samtidigt, vilka talen än är: ' +
        '65 − 57 = 8 procentenheter; ”tätt följt av” i kapitel 1 kräver en ledning på mindre än 10 procentenheter; ' +
        '”detsamma gäller” i kapitel 1 kräver en ledning på minst 10 procentenheter. ' +
        'Tryckt är p (65 procent i kapitel 1) och q (57 procent i kapitel 1).',
    });
  });

  it('finds none where statements can hold together', async () => {
    expect(await clashes(['75', '57'], [relations.rank, relations.clear], [wording])).to.deep.equal([]);
    expect(await clashes(['65', '57'], [relations.rank, relations.close])).to.deep.equal([]);
  });

  it('tells words that the printed numbers refute by themselves, without any other statement', async () => {
    const [one, ...others] = await clashes(['65', '57'], [relations.rank], [wording]);
    expect(others).to.deep.equal([]);
    expect(one).to.deep.include({ statements: ['w'], always: false });
    expect(one!.explanation).to.include('kan det inte stämma, när talen är p (65 procent i kapitel 1)');
  });

  it('leaves to the contradictions what they tell already', async () => {
    expect(await clashes(['65', '57'], [relations.close, relations.clear])).to.deep.equal([]);
  });

  it('looks at no statements that share no number', async () => {
    const apart = { ...relations.close, numbers: ['q', 'p'] };
    const other = { ...wording, numbers: ['p'], others: [] };
    expect(await clashes(['40', '45'], [{ ...apart, id: 'r-t' }], [other])).to.deep.equal([]);
  });
});
