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

  it('draws no point and lists no value for a year without data: it is not 0', () => {
    const values = [
      { year: 2007, value: 3 },
      { year: 2018, value: null },
    ];
    const figure = trendFigure({ ...textOf('1-x'), values });
    expect(figure.table.rows).to.deep.equal([{ label: '2007', count: 3 }]);
    expect(figure.alt).to.not.contain('2018');
  });

  it('says that there is nothing to draw instead of drawing an infinite axis', () => {
    const figure = trendFigure({ ...textOf('1-x'), values: [] });
    expect(figure.alt).to.contain('Inga svar att visa.');
    expect(numbersOf(figure.layout).every(Number.isFinite)).to.equal(true);
  });
});
