import { expect } from 'chai';
import { assumptionConstraints, quantityOf } from '../../src/audit/assumption-constraints';
import type { Constraint } from '../../src/solver/constraint';
import { declared, kept } from './kept';

const linesFor = (...assuming: object[]): Constraint[] => {
  const written = assuming.map((one) => ({ if: '{antal} saknas', ...one }));
  const sum = { id: 'r', kind: 'sum', says: 'Så.', total: 't', parts: ['a', 'b'], assuming: written };
  return assumptionConstraints(declared([], { relations: [sum] }).relations[0]!);
};
const values = (slack: number, use: number, index = 0) => ({ [`slack:r:${index}`]: slack, [`use:r:${index}`]: use });

describe('assumptionConstraints', () => {
  it('has none for a relation that holds as it stands', () => {
    expect(linesFor()).to.deep.equal([]);
  });

  it('makes the quantity nothing unless it is made, and at least 1 where it is', () => {
    const fits = (slack: number, use: number) => kept(linesFor({}), values(slack, use));
    expect([fits(0, 0), fits(1, 0), fits(0, 1), fits(1, 1), fits(9000, 1)]).to.deep.equal([
      true,
      false,
      false,
      true,
      true,
    ]);
    expect(linesFor({}).every(({ from, use }) => from === 'r' && use === null)).to.equal(true);
  });

  it('bounds the quantity of one that is made by each of its bounds', () => {
    const fits = (slack: number) => kept(linesFor({ most: ['m', 'n'] }), { ...values(slack, 1), m: 4, n: 3 });
    expect([fits(3), fits(4)]).to.deep.equal([true, false]);
  });

  it('gives the quantity of one that is made its sum', () => {
    const fits = (slack: number) => kept(linesFor({ exactly: ['m', 'n'] }), { ...values(slack, 1), m: 4, n: 3 });
    expect([fits(6), fits(7), fits(8)]).to.deep.equal([false, true, false]);
  });

  it('makes numbers equal where one that is made says so', () => {
    const fits = (m: number) => kept(linesFor({ where: [['m', 'n']] }), { ...values(1, 1), m, n: 3 });
    expect([fits(2), fits(3), fits(4)]).to.deep.equal([false, true, false]);
  });

  it('binds what an assumption says only while it is made', () => {
    const own = linesFor({ most: ['m'], exactly: ['n'], where: [['m', 'n']] }).filter(({ use }) => use !== null);
    expect(own.map(({ use, from }) => [use, from])).to.deep.equal(Array(3).fill(['use:r:0', 'r']));
  });

  it('makes one at a time of several', () => {
    const fits = (first: number, second: number) =>
      kept(linesFor({}, {}), { ...values(first, first), ...values(second, second, 1) });
    expect([fits(0, 0), fits(1, 0), fits(0, 1), fits(1, 1)]).to.deep.equal([true, true, true, false]);
  });

  it('adds other numbers besides the one that an assumption counts', () => {
    const fits = (slack: number, added: number) =>
      kept(linesFor({ plus: ['m', 'n'], most: ['k'] }), { ...values(slack, 1), 'added:r:0': added, m: 4, n: 3, k: 5 });
    expect([fits(7, 0), fits(9, 2), fits(12, 5), fits(13, 6), fits(9, 1)]).to.deep.equal([
      true,
      true,
      true,
      false,
      false,
    ]);
  });
});

describe('quantityOf', () => {
  it('is what an assumption adds, or the part of it that is counted', () => {
    const assuming = [{ if: '{antal} saknas' }, { if: '{antal} saknas', plus: ['m'] }];
    const sum = { id: 'r', kind: 'sum', says: 'Så.', total: 't', parts: ['a', 'b'], assuming };
    const relation = declared([], { relations: [sum] }).relations[0]!;
    expect([quantityOf(relation, 0), quantityOf(relation, 1)]).to.deep.equal(['slack:r:0', 'added:r:1']);
  });
});
