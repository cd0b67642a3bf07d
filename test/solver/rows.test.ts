import { expect } from 'chai';
import { atMost, exactly, times, type Constraint } from '../../src/solver/constraint';
import type { Question } from '../../src/solver/question';
import { isOpen } from '../../src/solver/row';
import { rowsOf } from '../../src/solver/rows';

const asked = (constraints: readonly Constraint[], more: Partial<Question> = {}) => {
  const most = new Map([
    ['a', 9],
    ['b', 5],
  ]);
  const found = rowsOf({ model: { constraints, most, claims: [] }, held: new Set(), ...more });
  if (!found) return null;
  return {
    rows: found.rows.map(({ terms, bound }) => [Object.fromEntries(terms), bound]),
    limits: Object.fromEntries([...found.limits].map(([name, { least, most: greatest }]) => [name, [least, greatest]])),
  };
};

describe('rowsOf', () => {
  const terms = [...times(2, 'a'), ...times(-1, 'b')];

  it('makes one row of a limit and two of an equality', () => {
    expect(asked([atMost(terms, 3)])).to.deep.equal({ rows: [[{ a: 2, b: -1 }, 3]], limits: { a: [0, 9], b: [0, 5] } });
    expect(asked([exactly(terms, 3)])!.rows).to.deep.equal([
      [{ a: 2, b: -1 }, 3],
      [{ a: -2, b: 1 }, -3],
    ]);
  });

  it('lets a row of an assumption go, by just as much as its sum can exceed the bound', () => {
    expect(asked([exactly(terms, 3, { use: 'u' })])).to.deep.equal({
      rows: [
        [{ a: 2, b: -1, u: 15 }, 18],
        [{ a: -2, b: 1, u: 8 }, 5],
      ],
      limits: { a: [0, 9], b: [0, 5], u: [0, 1] },
    });
    expect(asked([atMost(terms, 3, { unless: 'u' })])!.rows).to.deep.equal([[{ a: 2, b: -1, u: -15 }, 3]]);
    // It holds whatever the numbers are.
    expect(asked([atMost(terms, 20, { use: 'u' })])!.rows).to.deep.equal([]);
  });

  it('lets a row of a claim that need not hold go, and asks that enough of them do', () => {
    const line = atMost(terms, 3, { needs: ['x', 'y', 'z'] });
    const spare = { claims: new Set(['x', 'y']), most: 1 };
    expect(asked([line], { held: new Set(['x', 'y', 'z']), spare })!.rows).to.deep.equal([
      [{ a: 2, b: -1, 'held:x': 15, 'held:y': 15 }, 33],
      [{ 'held:x': -1, 'held:y': -1 }, -1],
    ]);
  });

  it('binds a line of an assumption that is made as any other', () => {
    const made = asked([atMost(terms, 3, { use: 'u' })], { uses: new Map([['u', true]]) });
    expect(made!.rows).to.deep.equal([[{ a: 2, b: -1 }, 3]]);
  });

  it('reaches no further than limits let it that other lines set', () => {
    const { rows } = asked([atMost(times(1, 'a'), 4), atMost(terms, 3, { use: 'u' })])!;
    expect(rows).to.deep.equal([[{ a: 2, b: -1, u: 5 }, 8]]);
  });

  it('has limits of what is only minimised, and of 0 and 1 where none is known', () => {
    const minimise = new Map([
      ['b', 1],
      ['c', 1],
    ]);
    expect(asked([], { minimise })!.limits).to.deep.equal({ b: [0, 5], c: [0, 1] });
    expect(asked([], { minimise, uses: new Map([['c', false]]) })!.limits.c).to.deep.equal([0, 0]);
  });

  it('is nothing where a line cannot hold', () => {
    expect(asked([atMost(times(-1, 'a'), -10)])).to.equal(null);
    expect(asked([atMost([], -1)])).to.equal(null);
  });

  it('calls a variable open while it can take two values', () => {
    const limits = new Map([
      ['a', { least: 2, most: 3 }],
      ['b', { least: 2, most: 2 }],
    ]);
    expect(['a', 'b'].map((name) => isOpen({ limits }, name))).to.deep.equal([true, false]);
  });
});
