import { expect } from 'chai';
import { checkSolution } from '../../src/solver/check-solution';
import { atMost, exactly, times, type Constraint } from '../../src/solver/constraint';

/** Checks that a is 3 (and that the assumption u is made or not) against one line. */
const check =
  (line: Constraint, u = 1) =>
  (): void =>
    checkSolution(
      { model: { constraints: [line], most: new Map(), claims: [] }, held: new Set(['x', 'y']) },
      new Map([
        ['a', 3],
        ['u', u],
      ]),
    );

describe('checkSolution', () => {
  it('lets pass what keeps every line', () => {
    for (const line of [atMost(times(2, 'a'), 6), atMost(times(2, 'a'), 7), exactly(times(2, 'a'), 6)])
      expect(check(line)).not.to.throw();
  });

  it('names the source of a line that is broken, or the claims of one that is printed', () => {
    expect(check(atMost(times(2, 'a'), 5, { from: 'r' }))).to.throw('the solver broke a line of r');
    expect(check(exactly(times(2, 'a'), 7, { needs: ['x', 'y'] }))).to.throw('the solver broke a line of x, y');
    expect(check(exactly(times(2, 'a'), 5))).to.throw('the solver broke a line of');
  });

  it('asks nothing of a line whose assumption is not made', () => {
    const line = atMost(times(2, 'a'), 5, { use: 'u' });
    expect(check(line, 0)).not.to.throw();
    expect(check(line, 1)).to.throw();
    expect(check(atMost(times(1, 'a'), 3, { use: 'u' }), 1)).not.to.throw();
  });

  it('asks nothing of a line whose assumption is made where it binds without, nor of claims that are given up', () => {
    const line = atMost(times(2, 'a'), 5, { unless: 'u' });
    expect(check(line, 1)).not.to.throw();
    expect(check(line, 0)).to.throw();
    const given = (held: number, most: number) => () =>
      checkSolution(
        {
          model: { constraints: [atMost(times(2, 'a'), 5, { needs: ['x'] })], most: new Map(), claims: [] },
          held: new Set(['x']),
          spare: { claims: new Set(['x']), most },
        },
        new Map([
          ['a', 3],
          ['held:x', held],
        ]),
      );
    expect(given(0, 1)).not.to.throw();
    expect(given(1, 1)).to.throw('the solver broke a line');
    expect(given(0, 0)).to.throw('the solver gave up more than 0 claims');
  });
});
