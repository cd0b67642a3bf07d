import { expect } from 'chai';
import { comparedBy, countOf, holds, noneOf, settled } from '../invented';
import { statementsOf } from '../../../src/published/rules/rules';

const rule = { kind: 'even', spread: 1 } as const;

describe('The rule even', () => {
  it('holds if greatest and smallest differ by at most the spread, wherever they stand', () => {
    expect(holds(rule, [2, 3, 2])).to.equal(true);
    expect(holds(rule, [2, 3, 4])).to.equal(false);
    expect(holds(rule, [4, 3, 2])).to.equal(false);
    expect(holds({ ...rule, spread: 2 }, [4, 3, 2])).to.equal(true);
    expect(holds({ ...rule, spread: 0 }, [4, 4])).to.equal(true);
  });

  it('compares numbers, whatever their bases', () => {
    expect(holds(rule, [countOf(2, 4), countOf(3, 90)])).to.equal(true);
  });

  it('takes two or more', () => {
    expect(() => holds(rule, [2])).to.throw('the rule even takes at least 2');
  });

  it('takes a known 0 for what it is, and an empty base for no data', () => {
    expect(holds(rule, [noneOf(), 1])).to.equal(true);
    expect(comparedBy(rule, [countOf(0, 0), 1]).status).to.equal('not-in-export');
  });

  it('says what it compared', () => {
    expect(comparedBy(rule, [2, 3]).value).to.equal('2, 3');
  });

  it('stands if no two can be further apart than the spread', () => {
    const at = (low: number, high: number) => settled(rule, [1, countOf(1, 2)], low, high);
    expect([at(-1, 1), at(-2, 1), at(-1, 2)]).to.deep.equal([true, false, false]);
    expect(statementsOf(rule, [1, 2, 3])?.map(({ one, other }) => [one, other])).to.deep.equal([
      [1, 2],
      [1, 3],
      [2, 3],
    ]);
  });
});
