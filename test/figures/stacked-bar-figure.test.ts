import { expect } from 'chai';
import fc from 'fast-check';
import { stackedBarFigure } from '../../src/figures/stacked-bar-figure';
import { frequencies } from '../../src/statistics/frequencies';
import { casesOf, QUESTION } from '../support/cases';
import { distributionOf, expectFigureSnapshot, numbersOf, SUM_ABOVE_100, textOf } from '../support/figure-samples';

const barOf = (answers: readonly (string | null)[]) =>
  stackedBarFigure({ ...textOf('1-x'), bars: [{ label: 'Alla', distribution: distributionOf(answers) }] });

describe('stackedBarFigure', () => {
  it('draws its snapshot', () => expectFigureSnapshot('stacked-bar-figure'));

  it('makes bars of 100 percent, those who did not answer a segment of their own', () => {
    const answers = fc.array(fc.constantFrom('', 'a', 'b', 'c'), { minLength: 1 });
    fc.assert(
      fc.property(answers, (given) => {
        const widths = barOf(given).data.flatMap((trace) => ('x' in trace ? numbersOf(trace.x) : []));
        expect(widths).to.have.length(4);
        expect(widths.reduce((sum, width) => sum + width, 0)).to.be.closeTo(100, 1e-9);
      }),
      { numRuns: 25 },
    );
  });

  it('has its bars cut off at the axis: unclipped, plotly hides the value of one that ends beyond 100', () => {
    const { data } = barOf(SUM_ABOVE_100);
    const widths = data.flatMap((trace) => ('x' in trace ? numbersOf(trace.x) : []));
    expect(widths.reduce((sum, width) => sum + width, 0)).to.equal(100.00000000000001);
    expect(data.map((trace) => 'cliponaxis' in trace && trace.cliponaxis)).to.deep.equal([true, true, true, true]);
  });

  it('leaves the value out of a segment too narrow for it, but not out of table and alternative text', () => {
    const figure = barOf([...Array(29).fill('a'), 'b']);
    expect(figure.data.map((trace) => 'text' in trace && trace.text)).to.deep.equal([['97\u00a0%'], [''], [''], ['']]);
    expect(figure.alt).to.contain('B 3\u00a0%');
    expect(figure.table.rows.map(({ count }) => count)).to.deep.equal([29, 1, 0, 0]);
  });

  it('keeps the longer values of small groups within their segments too', () => {
    const figure = barOf([...Array(12).fill('a'), 'b']);
    expect(figure.data.map((trace) => 'text' in trace && trace.text)).to.deep.equal([['12 av 13'], [''], [''], ['']]);
  });

  it('refuses segments that are not the whole: several options each, a base without the missing, some not asked', () => {
    const several = frequencies(casesOf(['ab', 'a']), QUESTION, { base: 'all' });
    const bars = (distribution: typeof several) => [{ label: 'Alla', distribution }];
    expect(() => stackedBarFigure({ ...textOf('1-x'), bars: bars(several) })).to.throw('"Alla" has 3 of 2');
    const answered = frequencies(casesOf(['a', '']), QUESTION);
    expect(() => stackedBarFigure({ ...textOf('1-x'), bars: bars(answered) })).to.throw(
      'nobody is missing of those who answered',
    );
    const routed = frequencies(casesOf(['a', null]), QUESTION, { base: 'all' });
    expect(() => stackedBarFigure({ ...textOf('1-x'), bars: bars(routed) })).to.throw('"Alla" has 1 of 2');
  });

  it('has the bars’ bases in their labels, and what is missing as the last series', () => {
    const { layout, data, table } = barOf(['a', 'b', '']);
    expect([layout.yaxis?.ticktext, layout.barmode]).to.deep.equal([['Alla (3)'], 'stack']);
    expect(data.map(({ name }) => name?.split(' (')[0])).to.deep.equal(['A', 'B', 'C', 'Uppgift saknas']);
    expect(table.rows.map(({ label, series, count }) => [label, series, count])).to.deep.equal([
      ['Alla (3)', 'A', 1],
      ['Alla (3)', 'B', 1],
      ['Alla (3)', 'C', 0],
      ['Alla (3)', 'Uppgift saknas', 1],
    ]);
  });

  it('says so at a bar that nobody answered', () => {
    expect(barOf([]).layout.yaxis?.ticktext).to.deep.equal(['Alla (inga svar)']);
  });
});
