import { expect } from 'chai';
import { notebooksIn } from '../../src/runner/notebooks-in';
import { withFolder } from '../published/invented';

describe('notebooksIn', () => {
  it('lists notebooks in order, and no other files', () => {
    withFolder({ '2-b.ipynb': '', '1-a.ipynb': '', 'README.md': '', '1-a.ipynb.bak': '' }, (folder) => {
      expect(notebooksIn(folder)).to.deep.equal(['1-a.ipynb', '2-b.ipynb']);
    });
  });
});
