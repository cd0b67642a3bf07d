import { expect } from 'chai';
import { barFigure, unitFor } from '../../src/figures/bar-figure';
import { countOf } from '../support/counts';
import { expectFigureSnapshot, textOf } from '../support/figure-samples';

const labelsOf = (figure: ReturnType<typeof barFigure>): unknown => figure.layout.yaxis?.ticktext;
const valuesOf = (figure: ReturnType<typeof barFigure>): unknown =>
  figure.data.map((trace) => 'text' in trace && trace.text);

describe('barFigure', () => {
  it('draws its snapshot', () => expectFigureSnapshot('bar-figure'));

  it('keeps the order given unless it is told to rank, equal ones as given', () => {
    const counts = [countOf('A', 1, 50), countOf('B', 3, 50), countOf('C', 3, 50)];
    expect(labelsOf(barFigure({ ...textOf('1-x'), counts }))).to.deep.equal(['A', 'B', 'C']);
    expect(labelsOf(barFigure({ ...textOf('1-x'), counts, sort: 'ranked' }))).to.deep.equal(['B', 'C', 'A']);
  });

  it('ranks by share where it shows shares, by number where it shows numbers', () => {
    const counts = [countOf('Många', 9, 90), countOf('Delen', 8, 20)];
    const ranked = (show: 'count' | 'percent') =>
      labelsOf(barFigure({ ...textOf('1-x'), counts, sort: 'ranked', show }));
    expect(ranked('percent')).to.deep.equal(['Delen', 'Många']);
    expect(ranked('count')).to.deep.equal(['Många', 'Delen']);
  });

  it('shows counts where every base is a small group, else percent', () => {
    expect(unitFor([countOf('A', 1, 19), countOf('B', 1, 13)])).to.equal('count');
    expect(unitFor([countOf('A', 1, 19), countOf('B', 1, 20)])).to.equal('percent');
    const shown = barFigure({ ...textOf('1-x'), counts: [countOf('A', 5, 10)], show: 'percent' });
    expect(shown.data[0]).to.deep.include({ x: [50] });
    expect(valuesOf(barFigure({ ...textOf('1-x'), counts: [countOf('A', 7, 13)] }))).to.deep.equal([['7']]);
  });

  it('rounds at the bar half up, and the table behind it not at all', () => {
    const figure = barFigure({ ...textOf('1-x'), counts: [countOf('A', 23, 40)] });
    expect(valuesOf(figure)).to.deep.equal([['58\u00a0%']]);
    expect(figure.table.rows).to.deep.equal([{ label: 'A', count: 23, base: 40, percent: 57.5 }]);
  });

  it('puts the base of each bar into its label where bases differ', () => {
    const counts = [countOf('A', 1, 1200)];
    expect(labelsOf(barFigure({ ...textOf('1-x'), counts, baseInLabel: true }))).to.deep.equal([
      'A (n\u00a0=\u00a01\u00a0200)',
    ]);
  });

  it('says "Inga svar" at a bar without a base, not 0', () => {
    const figure = barFigure({ ...textOf('1-x'), counts: [countOf('A', 0, 0), countOf('B', 1, 40)] });
    expect(valuesOf(figure)).to.deep.equal([['Inga svar', '3\u00a0%']]);
    expect(figure.alt).to.contain('A: Inga svar; B: 3\u00a0%.');
  });

  it('refuses ids that are no file names', () => {
    for (const id of ['1-Å', '../x', '', '1--x', '1-x-'])
      expect(() => barFigure({ ...textOf(id), counts: [] })).to.throw(`not an id: ${id} `);
  });
});
