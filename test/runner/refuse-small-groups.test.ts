import { expect } from 'chai';
import { refuseSmallGroups, SmallGroupsError } from '../../src/runner/refuse-small-groups';
import { findingOf, SETTINGS } from '../disclosure/invented';

const stop = { ...SETTINGS, action: 'stop' } as const;

describe('refuseSmallGroups', () => {
  it('goes on where the settings say so', () => {
    expect(() => refuseSmallGroups([findingOf(['1-x'])], SETTINGS)).not.to.throw();
  });

  it('stops before anything is published where the settings say so, unless all is accepted', () => {
    const accepted = findingOf(['2-x'], { accepted: 'Offentligt organ.' });
    expect(() => refuseSmallGroups([findingOf(['1-x']), accepted], stop)).to.throw(
      SmallGroupsError,
      /^1 finding\(s\) of small groups[^]*Bara 1 i 1-x\./,
    );
    expect(() => refuseSmallGroups([accepted], stop)).not.to.throw();
    expect(() => refuseSmallGroups([], stop)).not.to.throw();
  });
});
