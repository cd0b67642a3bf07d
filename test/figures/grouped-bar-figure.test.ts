import { expect } from 'chai';
import { groupedBarFigure } from '../../src/figures/grouped-bar-figure';
import { countOf } from '../support/counts';
import { expectFigureSnapshot, SAMPLES, textOf } from '../support/figure-samples';

describe('groupedBarFigure', () => {
  it('draws its snapshot', () => expectFigureSnapshot('grouped-bar-figure'));

  it('has each group’s own base in the legend, and none where a group’s bars differ in base', () => {
    const series = [
      { label: 'Lika', counts: [countOf('A', 1, 7), countOf('B', 1, 7)] },
      { label: 'Olika', counts: [countOf('A', 1, 7), countOf('B', 1, 8)] },
    ];
    const { data } = groupedBarFigure({ ...textOf('1-x'), series });
    expect(data.map(({ name }) => name)).to.deep.equal(['Lika (n\u00a0=\u00a07)', 'Olika']);
  });

  it('has one row a bar in its table, with the group', () => {
    const { rows } = SAMPLES['grouped-bar-figure']!.table;
    expect(rows.map(({ series, label, count, base }) => [series, label, count, base])).to.deep.equal([
      ['Kommuner', 'A', 20, 40],
      ['Kommuner', 'B', 10, 40],
      ['Regioner', 'A', 3, 13],
      ['Regioner', 'B', 0, 13],
    ]);
  });

  it('draws shares, or numbers if told', () => {
    const series = [{ label: 'Alla', counts: [countOf('A', 10, 40)] }];
    const lengths = (show?: 'count') => groupedBarFigure({ ...textOf('1-x'), series, ...(show && { show }) }).data[0];
    expect(lengths()).to.deep.include({ x: [25] });
    expect(lengths('count')).to.deep.include({ x: [10] });
    expect(groupedBarFigure({ ...textOf('1-x'), series }).layout.barmode).to.equal('group');
  });

  it('refuses groups of different categories, for their bars would stand under wrong labels', () => {
    const series = [
      { label: 'Ena', counts: [countOf('A', 1, 7), countOf('B', 1, 7)] },
      { label: 'Andra', counts: [countOf('B', 1, 7), countOf('A', 1, 7)] },
    ];
    expect(() => groupedBarFigure({ ...textOf('1-x'), series })).to.throw(
      'series of different categories: "Andra" has other labels than "Ena"',
    );
  });
});
