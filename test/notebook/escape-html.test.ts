import { expect } from 'chai';
import { escapeHtml } from '../../src/notebook/escape-html';

describe('escapeHtml', () => {
  it('leaves nothing that HTML could take for markup, in text or in an attribute', () => {
    expect(escapeHtml(`<b a="x" c='y'>&amp;`)).to.equal('&lt;b a=&quot;x&quot; c=&#39;y&#39;&gt;&amp;amp;');
  });
});
