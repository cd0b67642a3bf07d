import { expect } from 'chai';
import { sourcesAbout } from '../../src/audit/sources-about';
import { atMost, times } from '../../src/solver/constraint';
import type { Model } from '../../src/solver/model';

const line = (from: string | null, ...names: string[]) => atMost(times(1, ...names), 3, { from });
const MODEL: Model = {
  constraints: [line(null, 'a'), line('r', 'a', 'u'), line('s', 'u', 'v'), line('t', 'a', 'w'), line('x', 'y')],
  most: new Map(),
  claims: [],
};
const about = (...names: string[]) => [...sourcesAbout(MODEL, names, (name) => name === 'a')];

describe('sourcesAbout', () => {
  it('goes on from what is not settled, and stops at what is', () => {
    expect(about('v')).to.deep.equal(['s', 'r']);
    expect(about('w')).to.deep.equal(['t']);
  });

  it('takes all that speaks of a settled number that is asked about', () => {
    expect(about('a')).to.have.members(['r', 't', 's']);
  });

  it('is none for a number of which nothing speaks', () => {
    expect(about('z')).to.deep.equal([]);
  });
});
