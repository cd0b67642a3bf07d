import { expect } from 'chai';
import { decodeMessage, encodeRequest } from '../../../src/runner/kernel/message';

const frames = (key: string) =>
  encodeRequest(key, 'session', 'execute_request', { code: 'å' }).frames.map((f) => Buffer.from(f));

describe('wire messages', () => {
  it('are read with the key that signed them, whoever they were routed to', () => {
    const read = decodeMessage('secret', [Buffer.from('route'), ...frames('secret')]);
    expect(read).to.deep.include({ type: 'execute_request', content: { code: 'å' }, parent: null });
  });

  it('are nothing when signed with another key, changed, or cut short', () => {
    expect(decodeMessage('secret', frames('other'))).to.equal(null);
    const changed = frames('secret');
    changed[5] = Buffer.from('{"code":"b"}');
    expect(decodeMessage('secret', changed)).to.equal(null);
    expect(decodeMessage('secret', frames('secret').slice(0, 4))).to.equal(null);
    expect(decodeMessage('secret', [])).to.equal(null);
  });
});
