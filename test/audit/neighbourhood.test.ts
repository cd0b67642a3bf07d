import { expect } from 'chai';
import { neighbourhoods } from '../../src/audit/neighbourhood';
import { atMost, times } from '../../src/solver/constraint';
import type { Model } from '../../src/solver/model';

const line = (from: string | null, variables: readonly string[], needs: readonly string[] = []) =>
  atMost(times(1, ...variables), 0, { from, needs });

/** a-b by r, b-c by s (over what is not printed), d by t alone. */
const MODEL: Model = {
  constraints: [line(null, ['a', 'd']), line('r', ['a', 'u'], ['b']), line('s', ['u', 'c']), line('t', ['d'])],
  most: new Map(),
  claims: ['a', 'b', 'c', 'd'],
};

describe('neighbourhoods', () => {
  it('grow from a claim by the relations that name what was reached', () => {
    expect([...neighbourhoods(MODEL, ['a'])]).to.deep.equal([
      { sources: ['r'], claims: ['a', 'b'] },
      { sources: ['r', 's'], claims: ['a', 'b', 'c'] },
    ]);
    expect([...neighbourhoods(MODEL, ['b'])][0]).to.deep.equal({ sources: ['r'], claims: ['b', 'a'] });
  });

  it('start at a relation with what it names itself', () => {
    expect([...neighbourhoods(MODEL, ['s'])]).to.deep.equal([
      { sources: ['s'], claims: ['c'] },
      { sources: ['s', 'r'], claims: ['c', 'a', 'b'] },
    ]);
  });

  it('are none of a claim that no relation names', () => {
    expect([...neighbourhoods(MODEL, ['e'])]).to.deep.equal([]);
  });
});
