import { expect } from 'chai';
import { tightened } from '../../src/solver/tightened';

const asked = (rows: readonly (readonly [Record<string, number>, number])[]) => {
  const limits = new Map(['a', 'b', 'c'].map((name) => [name, { least: 0, most: 9 }]));
  const found = tightened({
    rows: rows.map(([terms, bound]) => ({ terms: new Map(Object.entries(terms)), bound })),
    limits,
  });
  if (!found) return null;
  return {
    rows: found.rows.map(({ terms, bound }) => [Object.fromEntries(terms), bound]),
    limits: [...found.limits.values()].map(({ least, most }) => [least, most]),
  };
};
const FREE = [0, 9];

describe('tightened', () => {
  it('takes what a row says of one variable as its limit, rounded to whole numbers inwards', () => {
    expect(asked([[{ a: 2 }, 7]])).to.deep.equal({ rows: [], limits: [[0, 3], FREE, FREE] });
    expect(asked([[{ a: -2 }, -7]])).to.deep.equal({ rows: [], limits: [[4, 9], FREE, FREE] });
  });

  it('goes on from one variable to the next', () => {
    const found = asked([
      [{ b: 1, a: -1 }, 0],
      [{ b: -1, a: 1 }, 0],
      [{ a: 1 }, 4],
      [{ a: -1 }, -4],
    ]);
    expect(found).to.deep.equal({ rows: [], limits: [[4, 4], [4, 4], FREE] });
  });

  it('leaves rows of several open variables, and drops those that always hold', () => {
    const open = [{ a: 1, b: 1 }, 5] as const;
    expect(asked([open, [{ a: 1, b: 1 }, 18], [{ c: 0, a: -1 }, 0]])).to.deep.equal({
      rows: [open],
      limits: [FREE, FREE, FREE],
    });
  });

  it('is nothing where a variable has no value left, or a row without open ones is broken', () => {
    expect(asked([[{ a: 2 }, -1]])).to.equal(null);
    expect(
      asked([
        [{ a: 2 }, 7],
        [{ a: -2 }, -7],
      ]),
    ).to.equal(null);
    expect(asked([[{ a: 0 }, -1]])).to.equal(null);
  });
});
