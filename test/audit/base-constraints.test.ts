import { expect } from 'chai';
import { baseConstraints } from '../../src/audit/base-constraints';
import type { Constraint } from '../../src/solver/constraint';
import { declared, kept, percent } from './kept';

/** The lines of a base of shares that print so. */
const linesFor = (printed: Readonly<Record<string, string>>, entry: object = {}): Constraint[] => {
  const claims = Object.entries(printed).map(([id, text]) => percent(id, text));
  const base = { id: 'bas', label: 'svar', shares: Object.keys(printed), ...entry };
  return baseConstraints(declared(claims, { bases: [base] }).bases[0]!, (id) => claims.find((one) => one.id === id)!);
};

describe('baseConstraints', () => {
  it('takes counts from the lower end of what is rounded up to the percent to just below the upper end', () => {
    const lines = linesFor({ p: '58' });
    const fits = [114, 115, 116, 117].map((p) => kept(lines, { bas: 200, p }));
    expect(fits).to.deep.equal([false, true, true, false]);
  });

  it('is exact where a count misses an end by the least that is possible', () => {
    const lines = linesFor({ p: '50' });
    // 49 of 99 is 49.495 percent, 51 of 101 is 50.495.
    expect(kept(lines, { bas: 99, p: 49 })).to.equal(false);
    expect(kept(lines, { bas: 101, p: 51 })).to.equal(true);
  });

  it('rounds at the last printed digit', () => {
    const lines = linesFor({ p: '57,5' });
    const fits = [1148, 1149, 1150, 1151].map((p) => kept(lines, { bas: 2000, p }));
    expect(fits).to.deep.equal([false, true, true, false]);
  });

  it('lets no count exceed the base', () => {
    const lines = linesFor({ p: '100' });
    expect([300, 301].map((p) => kept(lines, { bas: 300, p }))).to.deep.equal([true, false]);
  });

  it('takes a printed base and printed counts as they are', () => {
    const lines = linesFor({ p: '58' }, { number: 'n', shares: [{ percent: 'p', count: 'c' }] });
    expect(kept(lines, { bas: 40, n: 40, p: 23, c: 23 })).to.equal(true);
    for (const wrong of [{ n: 41 }, { n: 39 }, { c: 22 }, { c: 24 }])
      expect(kept(lines, { bas: 40, n: 40, p: 23, c: 23, ...wrong }), JSON.stringify(wrong)).to.equal(false);
  });

  it('keeps the base within everything that bounds it', () => {
    const lines = linesFor({ p: '50' }, { most: ['m', 'o'] });
    expect(kept(lines, { bas: 40, p: 20, m: 40, o: 41 })).to.equal(true);
    expect(kept(lines, { bas: 40, p: 20, m: 39, o: 41 })).to.equal(false);
    expect(kept(lines, { bas: 40, p: 20, m: 40, o: 39 })).to.equal(false);
  });

  it('adds up answers that exclude each other: to the base at most, or to all of it', () => {
    const fits = (answers: string) =>
      [39, 40, 41].map((p) => kept(linesFor({ p: '40', q: '60' }, { answers }), { bas: 100, p, q: 60 }));
    expect(fits('any')).to.deep.equal([false, true, false]);
    const sums = (answers: string) =>
      [
        [49, 50],
        [50, 50],
        [51, 50],
      ].map(([p = 0, q = 0]) => kept(linesFor({ p: '50', q: '50' }, { answers }), { bas: 100, p, q }));
    expect(sums('any')).to.deep.equal([false, true, false]);
    const wide = (answers: string) =>
      [
        [100, 100],
        [100, 101],
        [101, 101],
      ].map(([p = 0, q = 0]) => kept(linesFor({ p: '50', q: '50' }, { answers }), { bas: 201, p, q }));
    expect(wide('any')).to.deep.equal([true, true, true]);
    expect(wide('one')).to.deep.equal([true, true, false]);
    expect(wide('one-of-these')).to.deep.equal([false, true, false]);
  });

  it('binds what rounds only while the percent is held, and names the base as its source', () => {
    const lines = linesFor({ p: '50', q: '50' }, { number: 'n', most: ['m'], answers: 'one' });
    expect(lines.map(({ needs }) => needs.join())).to.deep.equal(['', '', 'p', 'p', '', 'q', 'q', '', '']);
    expect(lines.every(({ from }) => from === 'bas')).to.equal(true);
  });
});
