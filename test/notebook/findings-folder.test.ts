import { expect } from 'chai';
import { leaveFindings, leaveTable, leftFindings } from '../../src/notebook/findings-folder';
import type { SmallGroupSettings } from '../../src/disclosure/small-group-settings';
import { withFolder } from '../published/invented';

const SETTINGS: SmallGroupSettings = { action: 'report', baseBelow: 10, countUpTo: 4, accepted: new Map() };
const deviation = {
  kind: 'deviation',
  claims: ['1-x'],
  measures: [],
  explanation: 'Delarna ger 8.',
  explained: true,
  notebook: '1-x.ipynb',
} as const;

describe('leftFindings', () => {
  it('gathers what notebooks left, and the small groups of all their tables', () => {
    withFolder({}, (folder) => {
      expect(leftFindings(folder, SETTINGS)).to.deep.equal([]);
      const row = { label: 'A', series: null, subject: 'A', what: 'A' };
      const counted = { ...row, counted: ['Svar!3'], base: 0, organisations: 1, named: false };
      leaveFindings(folder, '1', [deviation]);
      leaveTable(folder, { id: '1-tabell', notebook: '1-x.ipynb', bases: [['Svar!3', 'Svar!4']], rows: [counted] });
      const [first, second] = leftFindings(folder, SETTINGS);
      expect(first).to.deep.equal(deviation);
      expect(second).to.include({ kind: 'small-group', notebook: '1-x.ipynb' });
    });
  });
});
