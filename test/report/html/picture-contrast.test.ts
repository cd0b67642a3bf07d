import { expect } from 'chai';
import { pagePicture } from '../../../src/report/html/page-picture';
import { contrast } from '../../support/contrast';
import { trackedFigures } from '../../support/tracked-report';

const WHITE = 'rgb(255, 255, 255)';
/** A property of a tag: of its style, or an attribute. */
const styleOf = (tag: string, name: string): string =>
  new RegExp(`[ "]${name}(?:: |=")((?:&quot;|[^;"])*)`).exec(tag)?.[1] ?? '';

/** What can be behind a text in a bar: the bar's own colour, or its hatching's ground and ink. */
function grounds(bar: string, svg: string): string[] {
  const hatching = /url\((?:&quot;|')?#([^'&)]*)/.exec(bar)?.[1];
  if (hatching === undefined) return [styleOf(bar, 'fill')];
  const [rect = '', ink = ''] =
    new RegExp(`<pattern[^>]*id="${hatching}".*?</pattern>`, 's')
      .exec(svg)?.[0]
      .match(/<(?:rect|path|circle)[^>]*>/g) ?? [];
  const ground = styleOf(rect, 'fill');
  const color = styleOf(ink, 'stroke') || styleOf(ink, 'fill');
  return [ground, mixed(ground, color, Number(styleOf(ink, 'opacity') || 1))];
}

const mixed = (under: string, over: string, opacity: number): string => {
  const [below = [], above = []] = [under, over].map((color) => (color.match(/\d+/g) ?? []).map(Number));
  return `rgb(${[0, 1, 2].map((at) => Math.round((below[at] ?? 0) * (1 - opacity) + (above[at] ?? 0) * opacity)).join(', ')})`;
};

describe('texts in a figure of the page', () => {
  it('contrast with what is behind them by at least 4.5 to 1, which axe cannot tell', () => {
    let texts = 0;
    let inside = 0;
    for (const figure of trackedFigures()) {
      const svg = pagePicture(figure, 'name');
      for (const [, bar = '', text = ''] of svg.matchAll(
        /(<path[^>]*\/>)(<text[^>]*class="bartext bartext-inside"[^>]*>)/g,
      )) {
        inside += 1;
        for (const behind of grounds(bar, svg))
          expect(contrast(styleOf(text, 'fill'), behind), `${figure.id}: ${bar} ${behind}`).to.be.at.least(4.5);
      }
      for (const [text = ''] of svg.matchAll(/<text\b[^>]*>/g)) {
        if (text.includes('bartext-inside')) continue;
        texts += 1;
        expect(contrast(styleOf(text, 'fill'), WHITE), `${figure.id}: ${text}`).to.be.at.least(4.5);
      }
    }
    expect(texts).to.be.greaterThan(300);
    expect(inside).to.be.greaterThan(5);
  });

  it('are measured as WCAG does', () => {
    expect(contrast('rgb(0, 0, 0)', WHITE)).to.be.closeTo(21, 1e-9);
    expect(contrast('rgb(119, 119, 119)', WHITE)).to.be.closeTo(4.48, 0.005);
  });

  it('stand upright', () => {
    for (const figure of trackedFigures())
      expect(pagePicture(figure, 'name'), figure.id).not.to.match(/<text[^>]*rotate\((?!0\b)/);
  });
});
