import { expect } from 'chai';
import { comparedBy, countOf, holds, noneOf, settled } from '../invented';
import { statementsOf } from '../../../src/published/rules/rules';

const rule = { kind: 'more-than-double' } as const;

describe('The rule more-than-double', () => {
  it('holds if now is more than twice before; exactly double is not', () => {
    expect(
      [
        [9, 4],
        [8, 4],
        [4, 9],
      ].map((pair) => holds(rule, pair)),
    ).to.deep.equal([true, false, false]);
  });

  it('compares numbers, whatever their bases', () => {
    expect(holds(rule, [countOf(9, 90), countOf(4, 4)])).to.equal(true);
  });

  it('takes two numbers', () => {
    expect(() => holds(rule, [4])).to.throw('1 numbers for 1-x; the rule more-than-double takes 2');
    expect(() => holds(rule, [9, 4, 1])).to.throw('3 numbers for 1-x; the rule more-than-double takes 2');
  });

  it('takes a known 0 for what it is, and an empty base for no data', () => {
    expect(holds(rule, [1, noneOf()])).to.equal(true);
    expect(comparedBy(rule, [1, countOf(0, 0)]).status).to.equal('not-in-export');
  });

  it('says what it compared', () => {
    expect(comparedBy(rule, [9, 4]).value).to.equal('9 mot 4');
  });

  it('stands against twice a number that is given, and says nothing of another count', () => {
    const now = countOf(9, 9);
    expect(statementsOf(rule, [now, 4])?.map(({ one, other }) => [one, other])).to.deep.equal([[now, 8]]);
    expect([settled(rule, [now, 4], 1, 2), settled(rule, [now, 4], 0, 2)]).to.deep.equal([true, false]);
    expect(statementsOf(rule, [4, now])).to.equal(null);
  });
});
