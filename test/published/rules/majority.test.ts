import { expect } from 'chai';
import { comparedBy, countOf, holds, noneOf, settled } from '../invented';
import { statementsOf } from '../../../src/published/rules/rules';

const rule = { kind: 'majority' } as const;

describe('The rule majority', () => {
  it('holds if each is more than half of its base; exactly half is not', () => {
    expect(holds(rule, [countOf(6, 10), countOf(2, 3)])).to.equal(true);
    expect(holds(rule, [countOf(6, 10), countOf(5, 10)])).to.equal(false);
    expect(holds(rule, [countOf(5, 10), countOf(6, 10)])).to.equal(false);
  });

  it('takes one Count as it is, and no plain numbers', () => {
    expect(holds(rule, countOf(6, 10))).to.equal(true);
    expect(() => holds(rule, [6])).to.throw('not shares: a list of 1, first 6 for 1-x; the rule majority');
  });

  it('is not in the export without a count or a base', () => {
    expect(comparedBy(rule, []).status).to.equal('not-in-export');
    expect(comparedBy(rule, [countOf(6, 10), countOf(0, 0)]).status).to.equal('not-in-export');
    expect(comparedBy(rule, noneOf()).status).to.equal('not-in-export');
  });

  it('says what it compared', () => {
    expect(comparedBy(rule, [countOf(6, 10), countOf(1, 2)]).value).to.equal(
      '6 av 10 (60 procent), 1 av 2 (50 procent)',
    );
  });

  it('stands if the lowest is more than half', () => {
    const at = (low: number) => settled(rule, [countOf(6, 10)], low, 10, 10);
    expect([at(6), at(5)]).to.deep.equal([true, false]);
    expect(statementsOf(rule, [countOf(6, 10), countOf(7, 10)])).to.have.length(2);
    expect(statementsOf(rule, [6])).to.equal(null);
  });
});
