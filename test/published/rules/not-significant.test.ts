import { expect } from 'chai';
import { comparedBy, holds } from '../invented';
import { statementsOf } from '../../../src/published/rules/rules';

const rule = { kind: 'not-significant', level: 0.05 } as const;

describe('The rule not-significant', () => {
  it('holds if p is not below the level', () => {
    expect([0.05, 0.049, 1, 0].map((p) => holds(rule, p))).to.deep.equal([true, false, true, false]);
  });

  it('refuses what is no p value', () => {
    for (const wrong of [1.01, -0.01, NaN, [0.5]])
      expect(() => holds(rule, wrong)).to.throw(
        /^not a p value: .* for 1-x; give a test, a number from 0 to 1, or null$/,
      );
  });

  it('is not in the export without a test', () => {
    expect(comparedBy(rule, null).status).to.equal('not-in-export');
  });

  it('says p', () => {
    expect(comparedBy(rule, 0.9361)).to.deep.include({
      value: 0.9361,
      reproduced: 'p = 0,936',
      count: null,
      base: null,
      difference: null,
    });
  });

  it('says nothing that bounds could settle', () => {
    expect(statementsOf(rule, [0.5])).to.equal(null);
  });
});
