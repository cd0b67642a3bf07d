import { expect } from 'chai';
import { comparedBy, countOf, holds, noneOf, settled } from '../invented';
import { statementsOf } from '../../../src/published/rules/rules';

const rule = { kind: 'equal' } as const;

describe('The rule equal', () => {
  it('holds if all numbers are equal, whatever their bases', () => {
    expect(holds(rule, [2, countOf(2, 7)])).to.equal(true);
    expect(holds(rule, [2, 2, 3])).to.equal(false);
    expect(holds(rule, [2, 2, 1])).to.equal(false);
    expect(holds(rule, [3, 2, 2])).to.equal(false);
    expect(holds(rule, [countOf(2, 4), countOf(1, 2)])).to.equal(false);
  });

  it('picks what its keys name', () => {
    const counts = [countOf(2, 9, 'a'), countOf(5, 9, 'b'), countOf(2, 9, 'c')];
    expect(holds({ ...rule, keys: ['a', 'c'] }, counts)).to.equal(true);
    expect(holds({ ...rule, keys: ['a', 'b', 'c'] }, counts)).to.equal(false);
  });

  it('takes two or more', () => {
    expect(() => holds(rule, [2])).to.throw('1 numbers for 1-x; the rule equal takes at least 2');
  });

  it('takes a known 0 for what it is, and an empty base for no data', () => {
    expect(holds(rule, [noneOf(), 0])).to.equal(true);
    expect(comparedBy(rule, [countOf(0, 0), 0]).status).to.equal('not-in-export');
  });

  it('says what it compared', () => {
    expect(comparedBy(rule, [2, countOf(1, 3), noneOf()]).value).to.equal('2, 1 av 3 (33 procent), 0 av 0');
  });

  it('stands if no difference is possible, either way', () => {
    const pair = [1, countOf(1, 2)];
    expect([settled(rule, pair, 0, 0), settled(rule, pair, -1, 0), settled(rule, pair, 0, 1)]).to.deep.equal([
      true,
      false,
      false,
    ]);
    expect(statementsOf(rule, [1, 2, 3])?.map(({ one, other }) => [one, other])).to.deep.equal([
      [1, 2],
      [2, 3],
    ]);
  });
});
