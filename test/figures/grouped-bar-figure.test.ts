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

  it('puts the bars of each group under their own labels, in whatever order its counts stand', () => {
    const series = [
      { label: 'Ena', counts: [countOf('A', 1, 7), countOf('B', 2, 7)] },
      { label: 'Andra', counts: [countOf('B', 3, 7), countOf('A', 4, 7)] },
    ];
    const { rows } = groupedBarFigure({ ...textOf('1-x'), series }).table;
    expect(rows.map(({ series: group, label, count }) => [group, label, count])).to.deep.equal([
      ['Ena', 'A', 1],
      ['Ena', 'B', 2],
      ['Andra', 'A', 4],
      ['Andra', 'B', 3],
    ]);
  });

  it('refuses groups of different categories, for their bars would stand under wrong labels', () => {
    const figure = (...counts: Parameters<typeof groupedBarFigure>[0]['series'][number]['counts'][]) =>
      groupedBarFigure({ ...textOf('1-x'), series: counts.map((own, at) => ({ label: `${at}`, counts: own })) });
    const two = [countOf('A', 1, 7), countOf('B', 1, 7)];
    const error = 'series of different categories: "1" has others than "0"';
    expect(() => figure(two, [countOf('A', 1, 7), countOf('C', 1, 7)])).to.throw(error);
    expect(() => figure(two, [...two, countOf('C', 1, 7)])).to.throw(error);
    expect(() => figure(two, [countOf('A', 1, 7), countOf('Beta', 1, 7, 'b')])).to.throw(error);
  });
});
