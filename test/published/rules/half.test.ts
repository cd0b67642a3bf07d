import { expect } from 'chai';
import { comparedBy, countOf, holds, noneOf, settled } from '../invented';
import { statementsOf } from '../../../src/published/rules/rules';

const rule = { kind: 'half' } as const;

describe('The rule half', () => {
  it('holds if twice now is before, exactly', () => {
    expect(
      [
        [4, 8],
        [4, 9],
        [4, 7],
        [8, 4],
      ].map((pair) => holds(rule, pair)),
    ).to.deep.equal([true, false, false, false]);
  });

  it('compares numbers, whatever their bases', () => {
    expect(holds(rule, [countOf(4, 8), countOf(8, 100)])).to.equal(true);
  });

  it('takes two numbers', () => {
    expect(() => holds(rule, [4])).to.throw('1 numbers for 1-x; the rule half takes 2');
    expect(() => holds(rule, [4, 8, 16])).to.throw('3 numbers for 1-x; the rule half takes 2');
  });

  it('takes a known 0 for what it is, and an empty base for no data', () => {
    expect(holds(rule, [noneOf(), 8])).to.equal(false);
    expect(holds(rule, [noneOf(), 0])).to.equal(true);
    expect(comparedBy(rule, [countOf(0, 0), 8]).status).to.equal('not-in-export');
  });

  it('says what it compared', () => {
    expect(comparedBy(rule, [4, 8]).value).to.equal('4 mot 8');
  });

  it('stands against half of a number that is given, and says nothing of another count', () => {
    const now = countOf(4, 9);
    expect(statementsOf(rule, [now, 8])?.map(({ one, other }) => [one, other])).to.deep.equal([[now, 4]]);
    expect([settled(rule, [now, 8], 0, 0), settled(rule, [now, 8], 0, 1)]).to.deep.equal([true, false]);
    expect(statementsOf(rule, [8, now])).to.equal(null);
  });
});
