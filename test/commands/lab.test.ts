import { expect } from 'chai';
import { prepare } from '../../src/commands/lab';

describe('npm run lab', () => {
  it('says in one line that Python is missing, and that nothing else needs it', () => {
    expect(prepare(null)).to.equal(
      'lab: Python 3.9 or newer is needed for this command alone; everything else runs without it.',
    );
  });
});
