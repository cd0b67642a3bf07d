import { expect } from 'chai';
import { comparedBy, countOf, holds, noneOf, settled } from '../invented';
import { statementsOf } from '../../../src/published/rules/rules';

const rule = { kind: 'range', min: 2, max: 4 } as const;

describe('The rule range', () => {
  it('holds if every number lies between the ends, both of which belong to it', () => {
    expect(holds(rule, [2, 4, 3])).to.equal(true);
    expect(holds(rule, [2, 5])).to.equal(false);
    expect(holds(rule, [1, 2])).to.equal(false);
    expect(holds(rule, 3)).to.equal(true);
  });

  it('takes numbers of Counts, and one or more', () => {
    expect(holds(rule, countOf(3, 100))).to.equal(true);
    expect(comparedBy(rule, []).status).to.equal('not-in-export');
  });

  it('takes a known 0 for what it is, and an empty base for no data', () => {
    expect(holds({ ...rule, min: 0 }, [noneOf(), 4])).to.equal(true);
    expect(holds(rule, [noneOf(), 4])).to.equal(false);
    expect(comparedBy(rule, [countOf(0, 0)]).status).to.equal('not-in-export');
  });

  it('says what it compared', () => {
    expect(comparedBy(rule, [2, 4]).value).to.equal('2, 4');
  });

  it('stands if no bound is outside', () => {
    const at = (low: number, high: number) => settled(rule, [countOf(3, 9)], low, high);
    expect([at(2, 4), at(1, 4), at(2, 5)]).to.deep.equal([true, false, false]);
    expect(statementsOf(rule, [2, 3])).to.have.length(2);
  });
});
