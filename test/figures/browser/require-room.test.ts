import { expect } from 'chai';
import { tmpdir } from 'node:os';
import { requireRoom } from '../../../src/figures/browser/require-room';

describe('requireRoom', () => {
  it('is content with a folder that has room', () => {
    requireRoom(tmpdir(), 1);
  });

  it('refuses one that has not, as the system would, and says how much is needed', () => {
    expect(() => requireRoom(tmpdir(), 1e18))
      .to.throw('ENOSPC: no space left on device, the browser needs 1000000000000 MB in')
      .with.include({ code: 'ENOSPC', path: tmpdir() });
  });
});
