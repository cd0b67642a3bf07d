import { expect } from 'chai';
import type { Bars } from '../../../src/figures/draw/bars';
import { drawBars } from '../../../src/figures/draw/draw-bars';
import { FONT, MARGIN, WIDTH } from '../../../src/figures/draw/theme';
import { countOf } from '../../support/counts';
import { textOf } from '../../support/figure-samples';
import { aroundLimit, wordOfWidth } from './word-of-width';

/** What these tests read of a layout. */
interface Layout {
  readonly height: number;
  readonly margin: { readonly l: number; readonly t: number; readonly b: number };
  readonly barmode: string;
  readonly bargap: number;
  readonly bargroupgap: number;
  readonly showlegend: boolean;
  readonly legend: { readonly x: number; readonly traceorder: string };
  readonly xaxis: { readonly range: readonly number[] };
  readonly yaxis: { readonly ticktext: readonly string[]; readonly showline: boolean };
}

/** Bars of so many series, one a category, all alike unless told otherwise. */
function draw(categories: readonly string[], series = 1, changes: Partial<Bars> = {}) {
  const counts = categories.map((label) => countOf(label, 10, 40));
  const all = Array.from({ length: series }, (_, index) => ({ label: `S${index}`, counts }));
  const figure = drawBars(textOf('1-x'), { unit: 'percent', mode: 'group', categories, series: all, ...changes });
  const { margin, height, ...layout } = figure.layout as unknown as Layout;
  return { ...figure, layout, left: margin.l - MARGIN, above: margin.t - 43, plot: height - margin.t - margin.b };
}

const words = (count: number): string[] => Array.from({ length: count }, (_, index) => `k${index}`);
/** A label of three lines. */
const LONG = Array(3).fill(wordOfWidth(1500)).join(' ');

describe('drawBars', () => {
  it('leaves the labels as much room as the widest needs, rounded up, and a gap', () => {
    expect(draw(['Ai', 'A', 'i']).left).to.equal(Math.ceil(12.5 * (0.62 + 0.31)) + 8);
    expect(draw([]).left).to.equal(8);
  });

  it('begins labels with a capital, shows markup in them as text, and breaks them at 210 px', () => {
    expect(draw(['annat', '<b>']).layout.yaxis.ticktext).to.deep.equal(['Annat', '&lt;b&gt;']);
    const linesOf = (label: string, count = 1): number =>
      draw([label, ...words(count - 1)]).layout.yaxis.ticktext[0]!.split('<br>').length;
    const { fits, exceeds } = aroundLimit(210, FONT.label);
    expect([fits, exceeds].map((label) => linesOf(label))).to.deep.equal([1, 2]);
    // From 13 bars on there is more room for each label, and less for each bar.
    expect([12, 13].map((count) => linesOf(exceeds, count))).to.deep.equal([2, 1]);
    const many = aroundLimit(270, FONT.label);
    expect([many.fits, many.exceeds].map((label) => linesOf(label, 13))).to.deep.equal([1, 2]);
  });

  it('gives each category room for its bars', () => {
    expect([1, 2, 3].map((series) => draw(words(2), series).plot)).to.deep.equal([2 * 30, 2 * 50, 2 * 70]);
    expect(draw(words(12), 2).plot).to.equal(12 * 50);
    expect(draw(words(13), 2).plot).to.equal(Math.round(13 * 37.5));
    expect(draw(words(2), 3, { mode: 'stack' }).plot).to.equal(2 * 34);
    expect(draw(words(13), 3, { mode: 'stack' }).plot).to.equal(13 * 29);
  });

  it('gives each category room for the label of most lines', () => {
    expect(draw([LONG, 'b']).plot).to.equal(Math.round(2 * (3 * 12.5 * 1.3 + 8)));
    expect(draw(words(13)).plot).to.equal(Math.round(13 * (12.5 * 1.3 + 8)));
  });

  it('leaves room for one category where there is none', () => {
    const { plot, alt } = draw([], 1);
    expect(plot).to.equal(30);
    expect(alt).to.contain('Inga svar att visa.');
    expect(draw(['a']).alt).not.to.contain('Inga svar att visa.');
  });

  it('draws bars as thick however long labels are, with at least a fifth of a category between', () => {
    expect(draw(words(2)).layout.bargap).to.be.closeTo(1 / 3, 1e-9);
    expect(draw(words(2), 2).layout.bargap).to.be.closeTo(0.2, 1e-9);
    expect(draw(words(2), 3).layout.bargap).to.equal(0.2);
    expect(draw([LONG]).layout.bargap).to.be.closeTo(1 - 20 / 56.75, 1e-9);
    expect(draw(words(2), 3, { mode: 'stack' }).layout.bargap).to.equal(0.35);
  });

  it('leaves a gap between the bars of a group', () => {
    expect([1, 2].map((series) => draw(words(2), series).layout.bargroupgap)).to.deep.equal([0, 0.08]);
    expect(draw(words(2), 2, { mode: 'stack' }).layout.bargroupgap).to.equal(0);
  });

  it('has a legend above the plot for several series, from the figure’s edge', () => {
    const one = draw(['A']);
    expect([one.layout.showlegend, one.above]).to.deep.equal([false, 0]);
    const two = draw(['A'], 2);
    expect([two.layout.showlegend, two.above]).to.deep.equal([true, 27]);
    expect(two.layout.legend.x).to.be.closeTo(-two.left / (WIDTH - 2 * MARGIN - two.left), 1e-9);
    expect(two.layout.legend.traceorder).to.equal('normal');
  });

  it('measures the legend with the bases that stand in it', () => {
    // Five a row without their bases.
    expect(draw(['A'], 5).above).to.equal(27 + 21);
  });

  it('ends its axis beyond the longest bar, where the value stands', () => {
    const range = (changes: Partial<Bars>): unknown => draw(['A'], 1, changes).layout.xaxis.range;
    const series = [countOf('A', 10, 40), countOf('A', 20, 40)].map((one) => ({ label: '', counts: [one] }));
    expect(range({ series })).to.deep.equal([0, 50 * 1.16]);
    expect(range({ series, unit: 'count' })).to.deep.equal([0, 20 * 1.16]);
    expect(range({ series, mode: 'stack' })).to.deep.equal([0, 100]);
    expect(range({ series: [{ label: '', counts: [countOf('A', 1, 100)] }] })).to.deep.equal([0, 1.16]);
    expect(range({ series: [{ label: '', counts: [countOf('A', 0, 0)] }] })).to.deep.equal([0, 1]);
    expect(range({ series: [] })).to.deep.equal([0, 1]);
  });

  it('puts the first category at the top, a tick at each, and a line where bars begin', () => {
    const { yaxis, barmode } = draw(words(2)).layout;
    expect(yaxis).to.deep.include({ autorange: 'reversed', tickvals: [0, 1], showline: true });
    expect(barmode).to.equal('group');
    const stacked = draw(words(2), 2, { mode: 'stack' }).layout;
    expect([stacked.barmode, stacked.yaxis.showline]).to.deep.equal(['stack', false]);
  });

  it('has the counts of one series as its table, and of several with the series', () => {
    expect(draw(['A']).table.columns).to.deep.equal(['label', 'count', 'base', 'percent']);
    const { columns, rows } = draw(['A', 'B'], 2).table;
    expect(columns).to.deep.equal(['label', 'count', 'base', 'percent', 'series']);
    expect(rows.map(({ label, series }) => [label, series])).to.deep.equal([
      ['A', 'S0'],
      ['B', 'S0'],
      ['A', 'S1'],
      ['B', 'S1'],
    ]);
  });
});
