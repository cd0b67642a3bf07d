import { expect } from 'chai';
import { baseText } from '../../src/audit/base-text';
import { reasonText } from '../../src/audit/reason-text';
import type { Base } from '../../src/audit/relation-file';
import { claimText, rangeText } from '../../src/audit/words';
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
});

describe('words of the audit', () => {
  it('tells what each unit prints', () => {
    expect(claimText(percent('p', '69'))).to.equal('Påhittad uppgift (69 procent)');
    expect(claimText(claimOf({ unit: 'list', items: ['a', 'b'] }))).to.equal('Påhittad uppgift (2 namn)');
    expect(claimText(claimOf({ unit: 'rank', printed: '2' }))).to.equal('Påhittad uppgift (plats 2)');
    expect(claimText(claimOf({ unit: 'comparison', printed: 'fler' }))).to.equal('Påhittad uppgift (”fler”)');
  });

  it('tells one number, a range, and one without an end', () => {
    expect([rangeText(4, 4), rangeText(4, 7), rangeText(4, null)]).to.deep.equal(['4', '4–7', '4 eller fler']);
  });
});
