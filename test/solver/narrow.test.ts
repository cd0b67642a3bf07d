import { expect } from 'chai';
import { components } from '../../src/solver/components';
import { narrow } from '../../src/solver/narrow';
import type { Rows } from '../../src/solver/rows';

const limits = (values: Record<string, readonly [number, number]>): Rows['limits'] =>
  new Map(Object.entries(values).map(([name, [least, most]]) => [name, { least, most }]));
const row = (terms: Record<string, number>, bound: number) => ({ terms: new Map(Object.entries(terms)), bound });

describe('narrow', () => {
  it('fixes what follows from a chain of rows, and leaves no row that then holds anyway', () => {
    const rows = [row({ a: 1 }, 2), row({ a: -1 }, -2), row({ b: 1, a: -2 }, 0), row({ b: -1, a: 1 }, -2)];
    const left = narrow({ rows, limits: limits({ a: [0, 9], b: [0, 9] }) })!;
    expect(left.limits).to.deep.equal(limits({ a: [2, 2], b: [4, 4] }));
    expect(left.rows).to.deep.equal([]);
  });

  it('rounds to whole numbers', () => {
    const left = narrow({ rows: [row({ a: 2 }, 5), row({ a: -2 }, -3)], limits: limits({ a: [0, 9] }) })!;
    expect(left.limits).to.deep.equal(limits({ a: [2, 2] }));
  });

  it('is null where a row cannot hold', () => {
    expect(narrow({ rows: [row({ a: 1 }, -1)], limits: limits({ a: [0, 9] }) })).to.equal(null);
    expect(narrow({ rows: [row({}, -1)], limits: limits({}) })).to.equal(null);
  });

  it('keeps the rows that limits do not settle', () => {
    const rows = [row({ a: 1, b: 1 }, 1)];
    expect(narrow({ rows, limits: limits({ a: [0, 1], b: [0, 1] }) })!.rows).to.deep.equal(rows);
  });
});

describe('components', () => {
  it('keeps apart what shares only variables that are fixed', () => {
    const [one, two, three] = [row({ a: 1, x: 1 }, 1), row({ b: 1, x: 1 }, 1), row({ a: 1, c: 1 }, 1)];
    expect(components([one, two, three], (name) => name !== 'x')).to.deep.equal([[one, three], [two]]);
  });
});
