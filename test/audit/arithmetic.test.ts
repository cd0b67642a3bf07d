import { expect } from 'chai';
import { arithmetic } from '../../src/audit/arithmetic';
import type { Claim } from '../../src/published/claims/claim';
import { claimOf } from '../published/invented';
import { count, declared, percent } from './kept';

const counts = (printed: Readonly<Record<string, string>>): Claim[] =>
  Object.entries(printed).map(([id, text]) => count(id, text));
const told = (claims: readonly Claim[], entries: Parameters<typeof declared>[1]): string[] => {
  const relations = declared(claims, entries);
  return arithmetic(
    [...relations.relations, ...relations.bases].map(({ id }) => id),
    claims,
    relations,
  );
};
const sum = (id: string, total: string, parts: readonly string[]) => ({ id, kind: 'sum', says: 'Så.', total, parts });
const part = (one: readonly string[], of: readonly string[]) => ({ id: 'r', kind: 'part', says: 'Så.', part: one, of });

describe('arithmetic', () => {
  it('adds up a sum whose numbers all take part', () => {
    const relations = [sum('r', 't', ['a', 'b'])];
    expect(told(counts({ a: '2', b: '3', t: '6' }), { relations })).to.deep.equal(['2 + 3 = 5, inte 6']);
    expect(told(counts({ a: '2', b: '3', t: '5' }), { relations })).to.deep.equal(['2 + 3 = 5']);
  });

  it('puts the sum that another relation makes of a number that is not printed in its place', () => {
    const unknowns = [{ id: 'u', label: 'okänt' }];
    const relations = [sum('r', 'u', ['a', 'b', 'c']), sum('q', 'u', ['d', 'e'])];
    expect(told(counts({ a: '2', b: '3', c: '4', d: '5', e: '6' }), { unknowns, relations })).to.include(
      '2 + 3 + 4 = 9, men 5 + 6 = 11',
    );
  });

  it('takes away those who are both', () => {
    const either = { id: 'r', kind: 'either', says: 'Så.', either: 'e', first: 'a', second: 'b', both: 'c' };
    expect(told(counts({ a: '4', b: '3', c: '2', e: '6' }), { relations: [either] })).to.deep.equal([
      '4 + 3 − 2 = 5, inte 6',
    ]);
  });

  it('tells that some of the parts are too much by themselves, but not that some are too few', () => {
    const relations = [sum('r', 't', ['a', 'b', 'u'])];
    const unknowns = [{ id: 'u', label: 'okänt' }];
    expect(told(counts({ a: '2', b: '3', t: '4' }), { unknowns, relations })).to.deep.equal([
      'redan 2 + 3 är mer än 4',
    ]);
    expect(told(counts({ a: '2', b: '3', t: '5' }), { unknowns, relations })[0]).not.to.include('redan');
  });

  it('compares a part with its whole, and equal numbers', () => {
    expect(told(counts({ a: '4', b: '3' }), { relations: [part(['a'], ['b'])] })).to.deep.equal(['4, mer än 3']);
    expect(told(counts({ a: '1', c: '3', b: '3' }), { relations: [part(['a', 'c'], ['b'])] })).to.deep.equal([
      '1 + 3 = 4, mer än 3',
    ]);
    const same = { id: 'r', kind: 'same', says: 'Så.', all: ['a', 'b', 'c'] };
    expect(told(counts({ a: '1', b: '2', c: '3' }), { relations: [same] })).to.deep.equal(['2, inte 1', '3, inte 1']);
  });

  it('adds up percentages that exclude each other, with what rounding can do', () => {
    const base = { id: 'bas', label: 'svar', answers: 'one', shares: ['p', 'q'] };
    const relations = [sum('r', 'bas', ['p', 'q'])];
    const of = (p: string, q: string) => told([percent('p', p), percent('q', q)], { bases: [base], relations });
    expect(of('36', '28')).to.deep.equal(['36 + 28 = 64 procent, och före avrundningen mindre än 65']);
    expect(of('60', '60')).to.deep.equal(['60 + 60 = 120 procent, och före avrundningen minst 119']);
    expect(of('50', '50')).to.deep.equal(['50 + 50 = 100 procent']);
  });

  it('divides counts by their base, printed, summed up or bounded', () => {
    const shares = [{ percent: 'p', count: 'c' }];
    const claims = [percent('p', '20'), ...counts({ c: '40', n: '213', d: '173' })];
    const of = (base: object, relations: unknown[] = []) =>
      told(claims, { bases: [{ id: 'bas', label: 'svar', shares, ...base }], relations });
    expect(of({ number: 'n' })).to.deep.equal(['40 av 213 är 18,8 procent, inte 20']);
    expect(of({}, [sum('r', 'bas', ['d', 'c'])])).to.deep.equal(['40 av 173 + 40 = 213 är 18,8 procent, inte 20']);
    expect(of({ most: ['n'] })).to.deep.equal([]);
    expect(of({ most: ['d'] })).to.deep.equal(['40 av högst 173 är minst 23,1 procent, inte 20']);
  });

  it('shows between which numbers of a printed base a percent falls that none gives', () => {
    expect(
      told([percent('p', '40'), count('n', '7')], {
        bases: [{ id: 'bas', label: 'svar', number: 'n', shares: ['p'] }],
      }),
    ).to.deep.equal(['av 7 är 2 svar 28,6 och 3 svar 42,9 procent, inte 40']);
  });

  it('counts names of one country once', () => {
    const list = claimOf({ id: 'l', label: 'l', unit: 'list', items: ['Norge', 'England', 'Storbritannien'] });
    const names = { id: 'r', kind: 'names', says: 'Så.', number: 'n', list: 'l', extra: 'u' };
    const of = (oneCountry: string[][], number: string) =>
      told([list, count('n', number)], {
        unknowns: [{ id: 'u', label: 'okänt' }],
        relations: [{ ...names, oneCountry }],
      });
    expect(of([['England', 'Storbritannien']], '3')).to.deep.equal(['3 namn − 1 = 2, inte 3']);
    expect(of([['England', 'Storbritannien']], '2')).to.deep.equal(['3 namn − 1 = 2']);
    expect(of([], '4')).to.deep.equal(['3 namn, inte 4']);
  });

  it('tells places with their numbers, and else the numbers side by side', () => {
    const rank = (id: string, printed: string) => claimOf({ id, label: id, unit: 'rank', printed });
    const ranks = { id: 'r', kind: 'ranks', says: 'Så.', ranks: { k: 'p', l: 'q' }, others: ['s'] };
    const claims = [rank('k', '1'), rank('l', '2'), percent('p', '20'), percent('q', '30'), percent('s', '40')];
    expect(told(claims, { relations: [ranks] })).to.deep.equal([
      'plats 1 har 20 procent, plats 2 har 30 procent, utan plats 40 procent',
    ]);
    const more = claimOf({ id: 'x', label: 'x', unit: 'comparison', printed: 'fler', rule: { kind: 'greater' } });
    const comparison = { id: 'r', kind: 'comparison', says: 'Så.', claim: 'x', numbers: ['a', 'b'] };
    expect(told([more, ...counts({ a: '3', b: '4' })], { relations: [comparison] })).to.deep.equal(['”fler”, 3 mot 4']);
  });
});
