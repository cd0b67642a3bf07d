import { expect } from 'chai';
import { accessibleSvg } from '../../../src/figures/render/accessible-svg';
import { SAMPLES } from '../../support/figure-samples';

const figure = { ...SAMPLES['bar-figure']!, id: '1-x', title: 'A & B', alt: 'A < "B"' };

describe('accessibleSvg', () => {
  it('names the drawing and describes it, first of all, with markup escaped', () => {
    expect(accessibleSvg('<svg width="1"><rect/></svg>', figure)).to.equal(
      '<svg width="1" role="img" aria-labelledby="1-x-title 1-x-desc">' +
        '<title id="1-x-title">A &amp; B</title><desc id="1-x-desc">A &lt; &quot;B&quot;</desc><rect/></svg>\n',
    );
  });

  it('renames random ids in order of appearance, the same one the same everywhere', () => {
    const drawn = (a: string, b: string) =>
      accessibleSvg(
        `<svg><defs id="defs-${a}"/><clipPath id="clip${b}xy"/><g clip-path="url(#clip${b}xy)"/></svg>`,
        figure,
      );
    expect(drawn('7c5f37', '123abc')).to.equal(drawn('000000', 'ffffff'));
    expect(drawn('7c5f37', '123abc')).to.contain('<clipPath id="1-x-clip2-xy"/><g clip-path="url(#1-x-clip2-xy)"/>');
  });

  it('leaves text alone that looks like a random id', () => {
    expect(accessibleSvg('<svg><text>p123456 &lt;g-abcdef&gt;</text></svg>', figure)).to.contain(
      '<text>p123456 &lt;g-abcdef&gt;</text>',
    );
  });
});
