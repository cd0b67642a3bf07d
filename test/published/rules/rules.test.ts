import { expect } from 'chai';
import type { Evidence } from '../../../src/published/evidence/evidence';
import type { Rule } from '../../../src/published/rules/rules';
import { claimOf, countOf, resultOf } from '../invented';

const statusOf = (rule: Rule, evidence: Evidence): string =>
  resultOf(claimOf({ unit: 'comparison', printed: 'så', rule }), evidence).status;

const holds = (rule: Rule, evidence: Evidence): boolean => statusOf(rule, evidence) === 'holds';

describe('A comparison', () => {
  it('greater: the first number is more than the second', () => {
    expect(holds({ kind: 'greater' }, [3, 2])).to.equal(true);
    expect(holds({ kind: 'greater' }, [2, 2])).to.equal(false);
  });

  it('greater by so many points: the share is, and needs Counts', () => {
    expect(holds({ kind: 'greater', by: 10 }, [countOf(6, 20), countOf(4, 20)])).to.equal(true);
    expect(holds({ kind: 'greater', by: 11 }, [countOf(6, 20), countOf(4, 20)])).to.equal(false);
    expect(() => holds({ kind: 'greater', by: 10 }, [6, 4])).to.throw('give Counts, which know their base');
  });

  it('greater, with keys: picks from the counts of a distribution, in the order of the keys', () => {
    const counts = [countOf(2, 9, 'a'), countOf(5, 9, 'b'), countOf(9, 9, 'c')];
    expect(holds({ kind: 'greater', keys: ['b', 'a'] }, counts)).to.equal(true);
    expect(holds({ kind: 'greater', keys: ['a', 'b'] }, counts)).to.equal(false);
  });

  it('equal: all are', () => {
    expect(holds({ kind: 'equal' }, [2, countOf(2, 7)])).to.equal(true);
    expect(holds({ kind: 'equal' }, [2, 2, 3])).to.equal(false);
  });

  it('even: greatest and smallest differ by at most the spread', () => {
    expect(holds({ kind: 'even', spread: 1 }, [2, 3, 2])).to.equal(true);
    expect(holds({ kind: 'even', spread: 1 }, [2, 3, 4])).to.equal(false);
  });

  it('majority: each is more than half of its base, exactly half is not', () => {
    expect(holds({ kind: 'majority' }, [countOf(6, 10), countOf(2, 3)])).to.equal(true);
    expect(holds({ kind: 'majority' }, [countOf(6, 10), countOf(5, 10)])).to.equal(false);
  });

  it('half: twice now is before', () => {
    expect(holds({ kind: 'half' }, [4, 8])).to.equal(true);
    expect(holds({ kind: 'half' }, [4, 9])).to.equal(false);
  });

  it('more than double: exactly double is not', () => {
    expect(holds({ kind: 'more-than-double' }, [9, 4])).to.equal(true);
    expect(holds({ kind: 'more-than-double' }, [8, 4])).to.equal(false);
  });

  it('decreased: each is smaller than the one before', () => {
    expect(holds({ kind: 'decreased' }, [9, 5, 4])).to.equal(true);
    expect(holds({ kind: 'decreased' }, [9, 5, 5])).to.equal(false);
  });

  it('range: both ends belong to it, and no number may lie outside', () => {
    expect(holds({ kind: 'range', min: 2, max: 4 }, [2, 4, 3])).to.equal(true);
    expect(holds({ kind: 'range', min: 2, max: 4 }, [2, 5])).to.equal(false);
  });

  it('not significant: p at the level is', () => {
    expect(holds({ kind: 'not-significant', level: 0.05 }, 0.05)).to.equal(true);
    expect(holds({ kind: 'not-significant', level: 0.05 }, 0.049)).to.equal(false);
    expect(() => holds({ kind: 'not-significant', level: 0.05 }, 3)).to.throw('not a p value');
  });

  it('most common: the keys take the first places, in any order, and nothing equals the least of them', () => {
    const counts = [countOf(3, 9, 'a'), countOf(5, 9, 'b'), countOf(7, 9, 'c'), countOf(9, 9, 'annat')];
    expect(holds({ kind: 'most-common', keys: ['c'] }, counts)).to.equal(true);
    expect(holds({ kind: 'most-common', keys: ['b', 'c'] }, counts)).to.equal(true);
    expect(holds({ kind: 'most-common', keys: ['a', 'c'] }, counts)).to.equal(false);
    expect(holds({ kind: 'most-common', keys: ['a'] }, [countOf(3, 9, 'a'), countOf(3, 9, 'b')])).to.equal(false);
  });

  it('most common by so many points: the least of the keys leads by them', () => {
    const counts = [countOf(50, 100, 'a'), countOf(40, 100, 'b'), countOf(31, 100, 'c')];
    expect(holds({ kind: 'most-common', keys: ['a'], by: 10 }, counts)).to.equal(true);
    expect(holds({ kind: 'most-common', keys: ['a', 'b'], by: 10 }, counts)).to.equal(false);
  });

  it('closely followed: first and second place, less than so many points apart', () => {
    const rule: Rule = { kind: 'closely-followed', keys: ['a', 'b'], within: 10 };
    const third = countOf(1, 100, 'c');
    expect(holds(rule, [countOf(50, 100, 'a'), countOf(41, 100, 'b'), third])).to.equal(true);
    expect(holds(rule, [countOf(50, 100, 'a'), countOf(40, 100, 'b'), third])).to.equal(false);
    expect(holds(rule, [countOf(41, 100, 'a'), countOf(50, 100, 'b'), third])).to.equal(false);
    expect(holds(rule, [countOf(50, 100, 'a'), countOf(45, 100, 'b'), countOf(45, 100, 'c')])).to.equal(false);
  });

  it('is not in the export if a number is missing, a base is empty, or nothing is counted', () => {
    expect(statusOf({ kind: 'decreased' }, [9, null])).to.equal('not-in-export');
    expect(statusOf({ kind: 'range', min: 1, max: 2 }, [])).to.equal('not-in-export');
    expect(statusOf({ kind: 'greater' }, [countOf(0, 0), countOf(1, 2)])).to.equal('not-in-export');
    expect(statusOf({ kind: 'most-common', keys: ['a'] }, [])).to.equal('not-in-export');
    expect(statusOf({ kind: 'most-common', keys: ['a'] }, [countOf(0, 0)])).to.equal('not-in-export');
    expect(statusOf({ kind: 'most-common', keys: ['z'] }, [countOf(1, 2)])).to.equal('not-in-export');
  });

  it('refuses more or fewer numbers than its rule takes, and what is no number', () => {
    expect(() => holds({ kind: 'half' }, [4])).to.throw('1 numbers for 1-x; the rule half takes 2');
    expect(() => holds({ kind: 'half' }, ['4', '8'])).to.throw('not numbers: a list of 2, first "4"');
    expect(() => holds({ kind: 'most-common', keys: ['a'] }, 4)).to.throw('give the counts of the distribution');
  });

  it('says what it compared', () => {
    const shown = (rule: Rule, evidence: Evidence): unknown =>
      resultOf(claimOf({ unit: 'comparison', printed: 'så', rule }), evidence).value;
    expect(shown({ kind: 'decreased' }, [9, 5])).to.equal('9, sedan 5');
    expect(shown({ kind: 'greater' }, [countOf(2, 3), countOf(1, 3)])).to.equal(
      '2 av 3 (67 procent) mot 1 av 3 (33 procent)',
    );
    expect(
      shown({ kind: 'most-common', keys: ['b'] }, [countOf(1, 4, 'a'), countOf(2, 4, 'b'), countOf(0, 4, 'c')]),
    ).to.equal('B 2 (50 procent), A 1 (25 procent)');
  });
});
