import { expect } from 'chai';
import { comparedBy, countOf, holds, settled } from '../invented';
import { statementsOf } from '../../../src/published/rules/rules';

const rule = { kind: 'closely-followed', keys: ['a', 'b'] as [string, string], within: 10 } as const;
const counts = (a: number, b: number, c: number) => [countOf(a, 100, 'a'), countOf(b, 100, 'b'), countOf(c, 100, 'c')];

describe('The rule closely-followed', () => {
  it('holds if the second is less than so many points behind the first', () => {
    expect(holds(rule, counts(50, 41, 1))).to.equal(true);
    expect(holds(rule, counts(50, 40, 1))).to.equal(false);
  });

  it('wants the first alone in first place and the second alone in second', () => {
    expect(holds(rule, counts(41, 50, 1))).to.equal(false);
    expect(holds(rule, counts(50, 50, 1))).to.equal(false);
    expect(holds(rule, counts(50, 45, 45))).to.equal(false);
    expect(holds(rule, counts(50, 45, 46))).to.equal(false);
    expect(holds(rule, counts(50, 45, 55))).to.equal(false);
    expect(holds(rule, counts(50, 45, 44))).to.equal(true);
  });

  it('gives "annat" no place', () => {
    expect(holds(rule, [...counts(50, 45, 1), countOf(99, 100, 'annat')])).to.equal(true);
  });

  it('is not in the export if a key is not there', () => {
    expect(comparedBy(rule, counts(50, 45, 1).slice(0, 1))).to.include({
      status: 'not-in-export',
      explanation: 'Det som rapporten framhåller finns inte bland det som räknas i exporten (a, b).',
    });
  });

  it('says who has the first places, and who comes next', () => {
    expect(comparedBy(rule, [...counts(50, 45, 1), countOf(0, 100, 'd')]).value).to.equal(
      'A 50 (50 procent), B 45 (45 procent), C 1 (1 procent)',
    );
  });

  it('stands if the lead is more than nothing at its lowest, and near at its highest', () => {
    const two = counts(50, 45, 1).slice(0, 2);
    const at = (low: number, high: number) => settled(rule, two, low, high, 100);
    expect([at(1, 9), at(0, 9), at(1, 10)]).to.deep.equal([true, false, false]);
    expect([999, 1000].map((high) => settled(rule, two, 1, high, 10000))).to.deep.equal([true, false]);
    const three = counts(50, 45, 1);
    expect(statementsOf(rule, three)?.map(({ one, other }) => [one, other])).to.deep.equal([
      [three[0], three[1]],
      [three[0], three[1]],
      [three[1], three[2]],
    ]);
    const last = statementsOf(rule, three)?.[2];
    expect([1, 0].map((low) => last?.test({ low, high: 50, of: 100 }))).to.deep.equal([true, false]);
  });
});
