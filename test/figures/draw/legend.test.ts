import { expect } from 'chai';
import { legendHeight, legendText } from '../../../src/figures/draw/legend';
import { FONT, WIDTH } from '../../../src/figures/draw/theme';
import { aroundLimit } from './word-of-width';

/** Room for the text of an entry in the figure's width. */
const ENTRY = aroundLimit(WIDTH - 75, FONT.label);

describe('legendText', () => {
  it('keeps a label on one line that fits into the figure beside its sample', () => {
    expect(legendText(ENTRY.fits)).to.equal(ENTRY.fits);
    expect(legendText(ENTRY.exceeds).split('<br>')).to.have.length(2);
  });

  it('breaks at a width that it is told', () => {
    expect(legendText('Har svarat', 50)).to.equal('Har<br>svarat');
    expect(legendText('Har svarat', 100)).to.equal('Har svarat');
  });

  it('shows markup as text, and breaks as breaks', () => {
    expect(legendText('<b> <br>', 30)).to.equal('&lt;b&gt;<br>&lt;br&gt;');
  });
});

describe('legendHeight', () => {
  /** Of one row of single lines: a line, and what plotly puts between rows. */
  const ROW = 12.5 * 1.3 + 4.75;

  it('is that of the rows, with a gap below', () => {
    expect(legendHeight(['A', 'B', 'C'])).to.equal(ROW + 6);
  });

  it('has as many entries in a row as fit, each as wide as the widest', () => {
    // Five a row: (605 - 60) / 5, less the sample.
    const { fits, exceeds } = aroundLimit(61, FONT.label);
    const five = (widest: string): number => legendHeight(['A', 'B', widest, 'D', 'E']);
    expect(five(fits)).to.equal(ROW + 6);
    expect(five(exceeds)).to.equal(2 * ROW + 6);
    expect(legendHeight([fits, 'B', 'C', 'D', 'E', 'F'])).to.equal(2 * ROW + 6);
  });

  it('gives every row room for the entry of most lines', () => {
    expect(legendHeight([ENTRY.fits, 'B'])).to.equal(2 * ROW + 6);
    const two = Math.ceil(2 * (2 * 12.5 * 1.3 + 4.75)) + 6;
    expect(legendHeight([ENTRY.exceeds, 'B'])).to.equal(two);
    expect(legendHeight([ENTRY.exceeds])).to.equal(Math.ceil(2 * 12.5 * 1.3 + 4.75) + 6);
  });

  it('is a gap alone without entries', () => {
    expect(legendHeight([])).to.equal(6);
  });
});
