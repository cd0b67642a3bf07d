import { expect } from 'chai';
import { trendFigure } from '../../src/figures/trend-figure';
import { expectFigureSnapshot, numbersOf, SAMPLES, textOf } from '../support/figure-samples';

describe('trendFigure', () => {
  it('draws its snapshot', () => expectFigureSnapshot('trend-figure'));

  it('starts its axis at 0 and ends it above the greatest value', () => {
    const rangeOf = (...values: readonly number[]) =>
      trendFigure({ ...textOf('1-x'), values: values.map((value, index) => ({ year: 2000 + index, value })) }).layout
        .yaxis?.range;
    expect(rangeOf(900, 1100, 1000)).to.deep.equal([0, 1100 * 1.18]);
    expect(rangeOf(2)).to.deep.equal([0, 2 * 1.18]);
    expect(rangeOf(0)).to.deep.equal([0, 1.18]);
  });

  it('has years at their true distance, and a little room before the first and after the last', () => {
    const values = [2007, 2018, 2011].map((year) => ({ year, value: 1 }));
    const { xaxis } = trendFigure({ ...textOf('1-x'), values }).layout;
    expect(xaxis).to.deep.include({ tickvals: [2007, 2018, 2011], ticktext: ['2007', '2018', '2011'] });
    expect(xaxis?.range).to.deep.equal([2006.4, 2018.6]);
  });

  it('has its value at each point, and all of them in the alternative text', () => {
    const { data, alt } = SAMPLES['trend-figure']!;
    expect(data[0]).to.deep.include({ x: [2007, 2018], y: [1100, 900], text: ['<b>1\u00a0100</b>', '<b>900</b>'] });
    expect(alt).to.contain('. Linje. 2007: 1\u00a0100; 2018: 900. Bas: ');
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

  it('draws a bar up to what a number is at most, with the end told, and tells the note with the base', () => {
    const values = [
      { year: 2011, value: 30 },
      { year: 2018, value: 10, most: 25 },
    ];
    const figure = trendFigure({ ...textOf('1-x'), values, note: 'Högst 25' });
    expect(figure.data[0]).to.deep.include({ textposition: ['top center', 'bottom center'] });
    expect(figure.data[1]).to.deep.include({ x: [2018], y: [10] });
    expect(figure.data[1]).to.have.deep.nested.property('error_y.array', [15]);
    expect(figure.layout.annotations?.map(({ text }) => text)).to.include('högst 25');
    expect(figure.alt).to.contain('2018: 10, högst 25 med dem som inte svarat. Bas: 4 kommuner. Högst 25.');
    expect(figure.table.base).to.equal('Bas: 4 kommuner. Högst 25');
    expect(figure.table.rows).to.deep.equal([
      { label: '2011', count: 30, most: null },
      { label: '2018', count: 10, most: 25 },
    ]);
  });

  it('draws no bar where nobody is missing, and has room for one above the greatest value', () => {
    const figureOf = (most: number) => trendFigure({ ...textOf('1-x'), values: [{ year: 2018, value: 10, most }] });
    expect(figureOf(10).data).to.have.length(1);
    expect(figureOf(10).table.columns).to.deep.equal(['label', 'count']);
    expect(figureOf(20).layout.yaxis?.range).to.deep.equal([0, 20 * 1.18]);
  });

  it('says that there is nothing to draw instead of drawing an infinite axis', () => {
    const figure = trendFigure({ ...textOf('1-x'), values: [] });
    expect(figure.alt).to.contain('Inga svar att visa.');
    expect(numbersOf(figure.layout).every(Number.isFinite)).to.equal(true);
    expect([figure.layout.xaxis?.range, figure.layout.yaxis?.range]).to.deep.equal([
      [0, 1],
      [0, 1.18],
    ]);
    expect(SAMPLES['trend-figure']!.alt).not.to.contain('Inga svar att visa.');
  });
});
