import { expect } from 'chai';
import { baseText } from '../../src/audit/base-text';
import { reasonText } from '../../src/audit/reason-text';
import type { Base } from '../../src/audit/relation-file';
import { claimsText, claimText, rangeText } from '../../src/audit/words';
import { claimOf } from '../published/invented';

const count = (id: string, printed: string) => claimOf({ id, unit: 'count', printed });
const percent = (id: string, printed: string) => claimOf({ id, unit: 'percent', printed });
const relation = { id: 'r', says: 'Delarna är helheten.', assuming: [] };

describe('reasonText', () => {
  it('adds up a sum whose numbers all take part', () => {
    const sum = { ...relation, kind: 'sum' as const, total: 't', parts: ['a', 'b'] };
    const [a, b] = [count('a', '2'), count('b', '3')];
    expect(reasonText(sum, [a, b, count('t', '6')])).to.equal('Delarna är helheten: 2 + 3 = 5, inte 6.');
    expect(reasonText(sum, [a, b, count('t', '5')])).to.equal('Delarna är helheten: 2 + 3 = 5.');
    expect(reasonText(sum, [a, b])).to.equal('Delarna är helheten.');
  });

  it('takes away those who are both', () => {
    const either = { ...relation, kind: 'either' as const, either: 'e', first: 'a', second: 'b', both: 'c' };
    expect(reasonText(either, [count('a', '4'), count('b', '3'), count('c', '2'), count('e', '6')])).to.equal(
      'Delarna är helheten: 4 + 3 − 2 = 5, inte 6.',
    );
  });

  it('tells that some of the parts are too much by themselves, but not that some are too few', () => {
    const sum = { ...relation, kind: 'sum' as const, total: 't', parts: ['a', 'b', 'c'] };
    const [a, b] = [count('a', '2'), count('b', '3')];
    expect(reasonText(sum, [a, b, count('t', '4')])).to.equal('Delarna är helheten: redan 2 + 3 är mer än 4.');
    expect(reasonText(sum, [a, b, count('t', '5')])).to.equal('Delarna är helheten.');
    const either = { ...relation, kind: 'either' as const, either: 'e', first: 'a', second: 'b', both: 'c' };
    expect(reasonText(either, [count('a', '4'), count('c', '1'), count('e', '2')])).to.equal('Delarna är helheten.');
  });

  it('adds up no percent, whose count is not printed', () => {
    const sum = { ...relation, kind: 'sum' as const, total: 't', parts: ['a', 'p'] };
    expect(reasonText(sum, [count('a', '2'), percent('p', '50'), count('t', '3')])).to.equal('Delarna är helheten.');
  });

  it('says nothing of a part that is within its whole', () => {
    const part = { ...relation, kind: 'part' as const, part: ['a', 'c'], of: ['b'] };
    const [a, b] = [count('a', '1'), count('b', '3')];
    expect(reasonText(part, [a, count('c', '2'), b])).to.equal('Delarna är helheten.');
    expect(reasonText(part, [a, count('c', '3'), b])).to.equal('Delarna är helheten: 1 + 3 = 4, mer än 3.');
  });

  it('compares each of several equal numbers with the first, and has no arithmetic for other kinds', () => {
    const same = { ...relation, kind: 'same' as const, all: ['a', 'b', 'c'] };
    expect(reasonText(same, [count('a', '1'), count('b', '2'), count('c', '3')])).to.equal(
      'Delarna är helheten: 2, inte 1; 3, inte 1.',
    );
    const [l, w] = [claimOf({ id: 'l', unit: 'list', items: ['a'] }), claimOf({ id: 'w', unit: 'list', items: [] })];
    const others = [
      { ...relation, kind: 'listed' as const, list: 'l', within: 'w' },
      { ...relation, kind: 'names' as const, number: 'n', list: 'l', extra: 'x', oneCountry: [] },
      { ...relation, kind: 'shares' as const, claim: 'x', greater: 'p', than: 'q' },
      { ...relation, kind: 'ranks' as const, ranks: {}, before: [], others: [] },
      { ...relation, kind: 'comparison' as const, claim: 'x', numbers: ['l'], others: [], bases: [] },
    ];
    for (const one of others) expect(reasonText(one, [l, w])).to.equal('Delarna är helheten.');
  });

  it('compares a part with its whole, and equal numbers', () => {
    const part = { ...relation, kind: 'part' as const, part: ['a'], of: ['b'] };
    expect(reasonText(part, [count('a', '4'), count('b', '3')])).to.equal('Delarna är helheten: 4, mer än 3.');
    const same = { ...relation, kind: 'same' as const, all: ['a', 'b'] };
    expect(reasonText(same, [count('a', '4'), count('b', '3')])).to.equal('Delarna är helheten: 3, inte 4.');
  });
});

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
    expect(baseText(base({}), [percent('p', '50')])).to.equal('Andelarna 50 procent räknas på samma bas: svar.');
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
    expect(baseText(all, [p, n])).to.equal('Andelarna 50 procent räknas på samma bas: svar.');
  });

  it('adds up answers that exclude each other', () => {
    const shares = ['p', 'q'].map((id) => ({ percent: id, count: undefined }));
    const involved = [percent('p', '60'), percent('q', '60')];
    expect(baseText(base({ answers: 'one', shares }), involved)).to.equal(
      'Ingen bas av svar ger 60 och 60 procent, rätt avrundat.',
    );
    expect(baseText(base({ answers: 'any', shares }), involved)).to.include('räknas på samma bas');
  });

  it('takes a printed count into account, and the least of several bounds', () => {
    const counted = base({ shares: [{ percent: 'p', count: 'c' }], most: ['m', 'n'] });
    const [p, c, m, n] = [percent('p', '50'), count('c', '30'), count('m', '50'), count('n', '90')];
    expect(baseText(counted, [p, c, m, n])).to.equal(
      'Ingen bas av svar, som är högst 50, ger 50 (30 svar) procent, rätt avrundat.',
    );
    expect(baseText(counted, [p, c, n])).to.include('räknas på samma bas');
    expect(baseText(counted, [p, m])).to.include('Andelarna 50 procent räknas');
  });

  it('takes a printed base as it is, not as a bound', () => {
    expect(baseText(base({ number: 'n' }), [percent('p', '50'), count('n', '4')])).to.include('räknas på samma bas');
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
    expect(claimText(percent('p', '69'))).to.equal('Påhittad uppgift (69 procent)');
    expect(claimText(claimOf({ unit: 'list', items: ['a', 'b'] }))).to.equal('Påhittad uppgift (2 namn)');
    expect(claimText(count('a', '1 025'))).to.equal('Påhittad uppgift (1 025)');
    expect(claimsText([count('a', '1'), percent('p', '2')])).to.equal(
      'Påhittad uppgift (1) och Påhittad uppgift (2 procent)',
    );
    expect(claimText(claimOf({ unit: 'rank', printed: '2' }))).to.equal('Påhittad uppgift (plats 2)');
    expect(claimText(claimOf({ unit: 'comparison', printed: 'fler' }))).to.equal('Påhittad uppgift (”fler”)');
  });

  it('tells one number, a range, and one without an end', () => {
    expect([rangeText(4, 4), rangeText(4, 7), rangeText(4, null)]).to.deep.equal(['4', '4–7', '4 eller fler']);
  });
});
