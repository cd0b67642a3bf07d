import { expect } from 'chai';
import { leaveFindings, leavePublished, leftFindings, leftPublished } from '../../src/notebook/findings-folder';
import { withFolder } from '../published/invented';

const deviation = {
  kind: 'deviation',
  claims: ['1-x'],
  measures: [],
  explanation: 'Delarna ger 8.',
  explained: true,
  notebook: '1-x.ipynb',
} as const;

describe('leftFindings', () => {
  it('gathers what notebooks left', () => {
    withFolder({}, (folder) => {
      expect(leftFindings(folder)).to.deep.equal([]);
      leaveFindings(folder, '1', [deviation]);
      leaveFindings(folder, '2', []);
      expect(leftFindings(folder)).to.deep.equal([deviation]);
    });
  });
});

describe('leftPublished', () => {
  it('gathers what notebooks publish, and nothing else', () => {
    withFolder({}, (folder) => {
      const table = { id: '1-tabell', notebook: '1-x.ipynb', is: 'table', tells: [] } as const;
      leaveFindings(folder, '1', [deviation]);
      leavePublished(folder, 'table-1-tabell', [table]);
      leavePublished(folder, 'none', []);
      expect(leftPublished(folder)).to.deep.equal([table]);
    });
  });
});
