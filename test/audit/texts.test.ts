import { expect } from 'chai';
import { baseText } from '../../src/audit/base-text';
import type { Base } from '../../src/audit/relation-file';
import { claimsText, claimText, rangeText } from '../../src/audit/words';
import { claimOf } from '../published/invented';

const count = (id: string, printed: string) => claimOf({ id, unit: 'count', printed });
const percent = (id: string, printed: string) => claimOf({ id, unit: 'percent', printed });
describe('baseText', () => {
  const base = (parts: Partial<Base>): Base => ({
    id: 'bas',
    label: 'svar',
    answers: 'any',
    shares: [{ percent: 'p', count: undefined }],
    ...parts,
  });

  it('says that no base gives the percentages, with what bounds it', () => {
    expect(baseText(base({ most: ['n'] }), [percent('p', '1'), count('n', '40')])).to.equal(
      'Ingen bas av svar, som är högst 40, ger 1 procent, rätt avrundat.',
    );
  });

  it('says that a printed base does not give them', () => {
    expect(baseText(base({ number: 'n' }), [percent('p', '50'), count('n', '3')])).to.equal(
      'Av 3 svar ger inget antal svar 50 procent, rätt avrundat.',
    );
  });

  it('says only that they share a base where some base would do', () => {
    expect(baseText(base({}), [percent('p', '50')])).to.equal('Andelen 50 procent räknas på svar.');
  });

  it('says with answers that are all there are that they make up the base, if all of them take part', () => {
    const all = base({
      answers: 'one-of-these',
      most: ['n'],
      shares: ['p', 'q'].map((id) => ({ percent: id, count: undefined })),
    });
    const [p, q, n] = [percent('p', '50'), percent('q', '40'), count('n', '200')];
    expect(baseText(all, [p, q, n])).to.equal(
      'Ingen bas av svar, som är högst 200, ger 50 och 40 procent, rätt avrundat med svar som tillsammans är hela basen.',
    );
    expect(baseText(all, [p, n])).to.equal('Andelen 50 procent räknas på svar.');
  });

  it('adds up answers that exclude each other', () => {
    const shares = ['p', 'q'].map((id) => ({ percent: id, count: undefined }));
    const involved = [percent('p', '60'), percent('q', '60')];
    expect(baseText(base({ answers: 'one', shares }), involved)).to.equal(
      'Ingen bas av svar ger 60 och 60 procent, rätt avrundat.',
    );
    expect(baseText(base({ answers: 'any', shares }), involved)).to.include('räknas på s');
  });

  it('takes a printed count into account, and the least of several bounds', () => {
    const counted = base({ shares: [{ percent: 'p', count: 'c' }], most: ['m', 'n'] });
    const [p, c, m, n] = [percent('p', '50'), count('c', '30'), count('m', '50'), count('n', '90')];
    expect(baseText(counted, [p, c, m, n])).to.equal(
      'Ingen bas av svar, som är högst 50, ger 50 (30 svar) procent, rätt avrundat.',
    );
    expect(baseText(counted, [p, c, n])).to.include('räknas på s');
    expect(baseText(counted, [p, m])).to.include('Andelen 50 procent räknas');
  });

  it('takes a printed base as it is, not as a bound', () => {
    expect(baseText(base({ number: 'n' }), [percent('p', '50'), count('n', '4')])).to.include('räknas på s');
    expect(baseText(base({ number: 'n' }), [percent('p', '33'), count('n', '4')])).to.equal(
      'Av 4 svar ger inget antal svar 33 procent, rätt avrundat.',
    );
    expect(baseText(base({ number: 'n', most: ['m'] }), [percent('p', '33'), count('m', '2')])).to.include(
      'som är högst 2,',
    );
  });

  it('says why the base is bounded, or what it is, where no percent takes part', () => {
    expect(baseText(base({ because: 'Så många svarade.' }), [])).to.equal('Så många svarade.');
    expect(baseText(base({}), [])).to.equal('Basen är svar.');
  });
});

describe('words of the audit', () => {
  it('tells what each unit prints', () => {
    expect(claimText(percent('p', '69'))).to.equal('Påhittad uppgift (69 procent i kapitel 1)');
    expect(claimText(claimOf({ unit: 'list', items: ['a', 'b'] }))).to.equal('Påhittad uppgift (2 namn i kapitel 1)');
    expect(claimText(count('a', '1 025'))).to.equal('Påhittad uppgift (1 025 i kapitel 1)');
    expect(claimsText([count('a', '1'), percent('p', '2')])).to.equal(
      'Påhittad uppgift (1 i kapitel 1) och Påhittad uppgift (2 procent i kapitel 1)',
    );
    expect(claimText(claimOf({ unit: 'rank', printed: '2' }))).to.equal('Påhittad uppgift (plats 2 i kapitel 1)');
    expect(claimText(claimOf({ unit: 'comparison', printed: 'fler' }))).to.equal(
      'Påhittad uppgift (”fler” i kapitel 1)',
    );
  });

  it('tells one number, a range, and one without an end', () => {
    expect([rangeText(4, 4), rangeText(4, 7), rangeText(4, null)]).to.deep.equal(['4', '4–7', 'minst 4']);
  });
});
