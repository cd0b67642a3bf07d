import { expect } from 'chai';
import { escapeText } from '../../../src/figures/draw/escape-text';
import { linesText } from '../../../src/figures/draw/lines-text';
import { withBase } from '../../../src/figures/draw/with-base';

describe('escapeText', () => {
  it('shows every sign of markup as text, each time, and leaves out what an SVG cannot hold', () => {
    expect(escapeText('<b>&amp;</b> "x" \u0000')).to.equal('&lt;b&gt;&amp;amp;&lt;/b&gt; "x" ');
  });
});

describe('linesText', () => {
  it('breaks between lines, whose markup is text', () => {
    expect(linesText(['a', '<br>'])).to.equal('a<br>&lt;br&gt;');
    expect(linesText([])).to.equal('');
  });
});

describe('withBase', () => {
  it('puts the base behind the label, so that it does not break', () => {
    expect(withBase('Kommuner', 1025)).to.equal('Kommuner (n\u00a0=\u00a01\u00a0025)');
  });
});
