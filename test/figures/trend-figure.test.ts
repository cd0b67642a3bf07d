import { expect } from 'chai';
import { trendFigure } from '../../src/figures/trend-figure';
import { expectFigureSnapshot, numbersOf, SAMPLES, textOf } from '../support/figure-samples';

describe('trendFigure', () => {
  it('draws its snapshot', () => expectFigureSnapshot('trend-figure'));

  it('starts its axis at 0 and ends it above the greatest value', () => {
    const [from, to] = numbersOf(SAMPLES['trend-figure']!.layout.yaxis?.range);
    expect(from).to.equal(0);
    expect(to).to.be.greaterThan(1100);
  });

  it('says that there is nothing to draw instead of drawing an infinite axis', () => {
    const figure = trendFigure({ ...textOf('1-x'), values: [] });
    expect(figure.alt).to.contain('Inga svar att visa.');
    expect(numbersOf(figure.layout).every(Number.isFinite)).to.equal(true);
  });
});
