import { expect } from 'chai';
import { smallGroups } from '../../src/disclosure/small-groups';
import { refuseSmallGroups, SmallGroupsError } from '../../src/runner/refuse-small-groups';
import { rows, SETTINGS, tableOf } from '../disclosure/invented';

const TABLE = tableOf('1-x', rows(1, 50), [{ label: 'A', counted: rows(1, 1) }]);
const OTHER = {
  kind: 'deviation',
  claims: ['1-y'],
  measures: [],
  explanation: '',
  explained: true,
  notebook: '',
} as const;

describe('refuseSmallGroups', () => {
  const stop = { ...SETTINGS, action: 'stop' } as const;

  it('counts findings of small groups, and goes on where the settings say so', () => {
    expect(refuseSmallGroups([OTHER, ...smallGroups([TABLE], SETTINGS)], SETTINGS)).to.equal(1);
  });

  it('stops before anything is published where the settings say so, unless the table is accepted', () => {
    expect(() => refuseSmallGroups(smallGroups([TABLE], stop), stop)).to.throw(
      SmallGroupsError,
      /^1 published table\(s\)[^]*1-x: få i antalet: A \(1 av 50\)/,
    );
    const accepting = { ...stop, accepted: new Map([['1-x', 'Offentligt organ.']]) };
    expect(refuseSmallGroups(smallGroups([TABLE], accepting), accepting)).to.equal(1);
    expect(refuseSmallGroups([OTHER], stop)).to.equal(0);
  });
});
