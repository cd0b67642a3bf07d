import { expect } from 'chai';
import { comparedBy, countOf, holds, noneOf, settled } from '../invented';
import { statementsOf } from '../../../src/published/rules/rules';

const rule = { kind: 'decreased' } as const;

describe('The rule decreased', () => {
  it('holds if each number is smaller than the one before', () => {
    expect(holds(rule, [9, 5, 4])).to.equal(true);
    expect(holds(rule, [9, 5, 5])).to.equal(false);
    expect(holds(rule, [9, 4, 5])).to.equal(false);
    expect(holds(rule, [5, 9, 4])).to.equal(false);
  });

  it('compares numbers, whatever their bases', () => {
    expect(holds(rule, [9, countOf(8, 8)])).to.equal(true);
    expect(holds(rule, [countOf(2, 100), countOf(1, 2)])).to.equal(true);
  });

  it('takes two or more', () => {
    expect(() => holds(rule, [9])).to.throw('the rule decreased takes at least 2');
  });

  it('takes a known 0 for what it is, and an empty base or a missing number for no data', () => {
    expect(holds(rule, [9, noneOf()])).to.equal(true);
    expect(comparedBy(rule, [9, countOf(0, 0)])).to.include({
      status: 'not-in-export',
      explanation: 'Exporten har inga svar att räkna på (basen är 0).',
    });
    expect(comparedBy(rule, [9, null])).to.include({
      status: 'not-in-export',
      explanation: 'Exporten ger inget svar.',
    });
    expect(comparedBy(rule, [null, 9]).status).to.equal('not-in-export');
  });

  it('refuses what is no number', () => {
    expect(() => holds(rule, ['4', '8'])).to.throw(
      'not numbers: a list of 2, first "4" for 1-x; give numbers or Counts',
    );
    expect(() => holds(rule, [9, NaN])).to.throw('not numbers');
    expect(() => holds(rule, [{ rank: 1 }, 4] as never)).to.throw('not numbers: a list of 2, first a rank for 1-x');
  });

  it('says what it compared', () => {
    expect(comparedBy(rule, [9, 5, 4]).value).to.equal('9, sedan 5, sedan 4');
  });

  it('stands if every step down is more than nothing', () => {
    const pair = [9, countOf(1, 9)];
    expect([settled(rule, pair, 1, 2), settled(rule, pair, 0, 2)]).to.deep.equal([true, false]);
    expect(statementsOf(rule, [9, 5, 4])?.map(({ one, other }) => [one, other])).to.deep.equal([
      [9, 5],
      [5, 4],
    ]);
  });
});
