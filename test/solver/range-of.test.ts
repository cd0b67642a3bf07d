import { expect } from 'chai';
import { atMost, exactly, noMore, times, type Constraint } from '../../src/solver/constraint';
import { rangeOf } from '../../src/solver/range-of';
import { startSolver, type Solver } from '../../src/solver/solver';

describe('rangeOf', () => {
  let solve: Solver;
  before(async () => {
    solve = await startSolver();
  });
  const rangeIn = (constraints: readonly Constraint[], name = 'a', most = 100) =>
    rangeOf(
      solve,
      {
        model: { constraints, most: new Map(['a', 'b', 'c'].map((one) => [one, most])), claims: [] },
        held: new Set(),
      },
      name,
    );

  it('tells the least and the greatest number that fit', () => {
    expect(rangeIn([atMost(times(-1, 'a'), -3), atMost(times(2, 'a'), 15)])).to.deep.equal({ least: 3, most: 7 });
    expect(rangeIn([exactly(times(3, 'a'), 12)])).to.deep.equal({ least: 4, most: 4 });
  });

  it('is nothing where no number fits', () => {
    expect(rangeIn([exactly(times(2, 'a'), 3)])).to.equal(null);
  });

  it('has no end where only the model’s own bound would give one', () => {
    expect(rangeIn([])).to.deep.equal({ least: 0, most: null });
    expect(rangeIn([noMore('b', 'a'), atMost(times(-1, 'b'), -2)])).to.deep.equal({ least: 2, most: null });
    // Whole numbers that grow in steps of three.
    expect(rangeIn([exactly([...times(1, 'a'), ...times(-3, 'b')], 1)])).to.deep.equal({ least: 1, most: null });
  });

  it('finds an end beyond the model’s own bound', () => {
    expect(rangeIn([atMost([...times(1, 'a'), ...times(-20, 'b')], 0), atMost(times(1, 'b'), 9)])).to.deep.equal({
      least: 0,
      most: 180,
    });
  });

  it('looks at what lines say only while their assumption is made', () => {
    const line = atMost(times(1, 'a'), 4, { use: 'u' });
    expect(rangeIn([line])).to.deep.equal({ least: 0, most: null });
    expect(rangeIn([line, exactly(times(1, 'u'), 1)])).to.deep.equal({ least: 0, most: 4 });
  });
});
