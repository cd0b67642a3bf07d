import { expect } from 'chai';
import { seriesStyle } from '../../../src/figures/draw/theme';
import { SAMPLES } from '../../support/figure-samples';

/** Relative luminance of #rrggbb, by WCAG 2. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => parseInt(color.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const STYLES = Array.from({ length: 12 }, (_, index) => seriesStyle(index));

describe('seriesStyle', () => {
  it('tells series apart without colour: by hatching, or else by lightness', () => {
    STYLES.forEach((one, index) => {
      for (const other of STYLES.slice(index + 1)) {
        if (one.pattern === other.pattern && one.fill !== other.fill && index < 6)
          expect(contrast(one.fill, other.fill), `${one.fill} and ${other.fill}`).to.be.above(1.5);
        else expect([one.pattern, one.fill]).not.to.deep.equal([other.pattern, other.fill]);
      }
    });
  });

  it('hatches the third, the fifth and the sixth series, and crosshatches all that follow', () => {
    expect(STYLES.map(({ pattern }) => pattern)).to.deep.equal(['', '', '/', '', '.', '\\', ...Array(6).fill('x')]);
  });

  it('has text on every fill that can be read (WCAG AA)', () => {
    for (const { fill, on } of STYLES) expect(contrast(fill, on), `${on} on ${fill}`).to.be.at.least(4.5);
  });

  it('is hatched in the figure where the style is', () => {
    const shapes = SAMPLES['stacked-bar-figure']!.data.map(
      (trace) => (trace as { marker?: { pattern?: { shape?: unknown } } }).marker?.pattern?.shape ?? '',
    );
    expect(shapes).to.deep.equal(STYLES.slice(0, shapes.length).map(({ pattern }) => pattern));
  });
});

describe('map classes', () => {
  it('grow darker step by step', () => {
    for (const name of ['world-map-figure', 'sweden-map-figure']) {
      const { colorscale } = SAMPLES[name]!.data[0] as unknown as { colorscale: [number, string][] };
      const fills = colorscale.filter((_, index) => index % 2 === 0).map(([, fill]) => fill);
      fills.slice(1).forEach((fill, index) => expect(contrast(fill, fills[index]!)).to.be.above(1.2));
    }
  });
});
