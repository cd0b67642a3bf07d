import { expect } from 'chai';
import * as fc from 'fast-check';
import { comparedBy, countOf, holds, noneOf, settled } from '../invented';
import { statementsOf } from '../../../src/published/rules/rules';

const rule = { kind: 'greater' } as const;
const byTen = { ...rule, by: 10 };

describe('The rule greater', () => {
  it('holds if the first number is more than the second', () => {
    expect([holds(rule, [3, 2]), holds(rule, [2, 2]), holds(rule, [1, 2])]).to.deep.equal([true, false, false]);
  });

  it('compares Counts by share, not by number', () => {
    expect(holds(rule, [countOf(7, 10), countOf(30, 100)])).to.equal(true);
    expect(holds(rule, [countOf(30, 100), countOf(7, 10)])).to.equal(false);
    expect(holds(rule, [countOf(3, 10), countOf(30, 100)])).to.equal(false);
  });

  it('takes a lead of exactly so many points for enough, and one of less not', () => {
    expect(holds(byTen, [countOf(6, 20), countOf(4, 20)])).to.equal(true);
    expect(holds(byTen, [countOf(599, 1000), countOf(500, 1000)])).to.equal(false);
    // 0.3 - 0.2 is less than 0.1 in floating point.
    expect(holds(byTen, [countOf(3, 10), countOf(2, 10)])).to.equal(true);
  });

  it('never holds both ways', () => {
    const share = fc.tuple(fc.nat(50), fc.integer({ min: 50, max: 90 })).map(([count, base]) => countOf(count, base));
    fc.assert(fc.property(share, share, (one, other) => !(holds(rule, [one, other]) && holds(rule, [other, one]))));
  });

  it('picks from the counts of a distribution what its keys name, in their order', () => {
    const counts = [countOf(2, 9, 'a'), countOf(5, 9, 'b'), countOf(9, 9, 'c')];
    expect(holds({ ...rule, keys: ['b', 'a'] }, counts)).to.equal(true);
    expect(holds({ ...rule, keys: ['a', 'b'] }, counts)).to.equal(false);
    expect(comparedBy({ ...rule, keys: ['a', 'z'] }, counts)).to.include({
      status: 'not-in-export',
      explanation: 'Det som rapporten jämför finns inte bland det som räknas i exporten.',
    });
  });

  it('needs Counts for points, beside a Count, and for keys', () => {
    expect(() => holds(byTen, [6, 4])).to.throw(
      'not shares: a list of 2, first 6 for 1-x; the rule greater compares shares here: give Counts, which know their base',
    );
    expect(() => holds(rule, [countOf(1, 2), 4])).to.throw('not shares: a list of 2, first the Count "A" for 1-x');
    expect(() => holds(rule, [4, countOf(1, 2)])).to.throw('not shares');
    expect(() => holds({ ...rule, keys: ['b', 'a'] }, [2, 1])).to.throw(
      'not counts: a list of 2, first 2 for 1-x; give the counts of the distribution, of which the rule takes b, a',
    );
  });

  it('takes two', () => {
    expect(() => holds(rule, [3])).to.throw('1 numbers for 1-x; the rule greater takes 2');
    expect(() => holds(rule, [3, 2, 1])).to.throw('3 numbers for 1-x; the rule greater takes 2');
  });

  it('has no share without a base, though the count is known', () => {
    expect(comparedBy(rule, [noneOf(), countOf(1, 2)]).status).to.equal('not-in-export');
    expect(comparedBy(rule, [countOf(1, 2), countOf(0, 0)]).status).to.equal('not-in-export');
  });

  it('says what it compared, with shares', () => {
    expect(comparedBy(rule, [countOf(2, 3), countOf(1, 3)])).to.deep.include({
      value: '2 av 3 (67 procent) mot 1 av 3 (33 procent)',
      reproduced: '2 av 3 (67 procent) mot 1 av 3 (33 procent)',
      count: null,
      base: null,
      difference: null,
    });
    expect(comparedBy(rule, [1234, 2]).value).to.equal('1\u00a0234 mot 2');
    expect(comparedBy(rule, [countOf(1000, 1000), countOf(0, 5)]).value).to.equal(
      '1\u00a0000 av 1\u00a0000 (100 procent) mot 0 av 5 (0 procent)',
    );
  });

  it('stands if the difference is more than nothing, or at least so many points, at its lowest', () => {
    const pair = [countOf(2, 3), countOf(1, 3)];
    expect([settled(rule, pair, 1, 9), settled(rule, pair, 0, 9)]).to.deep.equal([true, false]);
    expect([settled(byTen, pair, 10, 99, 100), settled(byTen, pair, 999, 9999, 10000)]).to.deep.equal([true, false]);
  });

  it('says nothing of what it cannot compare', () => {
    const counts = [countOf(2, 9, 'a'), countOf(5, 9, 'b')];
    expect(statementsOf({ ...rule, keys: ['b', 'a'] }, counts)).to.have.length(1);
    expect(statementsOf({ ...rule, keys: ['b', 'a'] }, counts)?.[0]).to.include({ one: counts[1], other: counts[0] });
    expect(statementsOf({ ...rule, keys: ['a', 'z'] }, counts)).to.equal(null);
    expect(statementsOf({ ...rule, keys: ['a', 'b'] }, [1, 2])).to.equal(null);
    expect(statementsOf({ ...rule, keys: ['a', 'b'] }, [...counts, 1])).to.equal(null);
    expect(statementsOf(rule, [countOf(1, 2), 1])).to.equal(null);
    expect(statementsOf(rule, [1, null])).to.equal(null);
  });
});
