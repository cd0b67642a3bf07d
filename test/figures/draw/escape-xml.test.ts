import { expect } from 'chai';
import { escapeXml } from '../../../src/figures/draw/escape-xml';

describe('escapeXml', () => {
  it('escapes markup and leaves out what XML cannot hold', () => {
    expect(escapeXml('<a href="x">&amp;</a>')).to.equal('&lt;a href=&quot;x&quot;&gt;&amp;amp;&lt;/a&gt;');
    expect(escapeXml('a\u0000b\u001fc\ud800d\ufffee\tf\u{1f600}')).to.equal('abcde\tf\u{1f600}');
  });
});
