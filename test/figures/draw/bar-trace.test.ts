import { expect } from 'chai';
import { barTrace } from '../../../src/figures/draw/bar-trace';
import type { Bars } from '../../../src/figures/draw/bars';
import { textWidth } from '../../../src/figures/draw/measure';
import { COLORS, FONT, seriesStyle } from '../../../src/figures/draw/theme';
import { countOf } from '../../support/counts';

const ONE = { label: 'Kommuner', counts: [countOf('A', 20, 40), countOf('B', 1, 40), countOf('C', 0, 0)] };

/** What these tests read of a trace. */
interface Trace {
  readonly name: string;
  readonly x: readonly number[];
  readonly text: readonly string[];
  readonly textfont: { readonly color: string };
  readonly hovertext: readonly string[];
  readonly marker: { readonly line: object; readonly pattern?: object };
}

const trace = (changes: Partial<Bars> = {}, index = 0, width = 400) =>
  barTrace(
    ONE,
    index,
    { unit: 'percent', mode: 'group', categories: ['A', 'B', 'C'], series: [ONE, ONE, ONE], ...changes },
    width,
  ) as unknown as Trace;

describe('barTrace', () => {
  it('has a bar a category, as long as its share, and none without a base', () => {
    expect(trace()).to.deep.include({ y: [0, 1, 2], x: [50, 2.5, 0], orientation: 'h' });
    expect(trace({ unit: 'count' }).x).to.deep.equal([20, 1, 0]);
  });

  it('has each value beside its bar, however short', () => {
    expect(trace({}, 0, 1)).to.deep.include({
      text: ['50\u00a0%', '3\u00a0%', 'Inga svar'],
      textposition: 'outside',
      cliponaxis: false,
    });
    expect(trace().textfont).to.deep.equal({ size: FONT.label, color: COLORS.text });
  });

  it('has values within stacked segments that can hold them', () => {
    const stacked = (width: number) => trace({ mode: 'stack' }, 0, width);
    expect(stacked(400)).to.deep.include({ textposition: 'inside', cliponaxis: true });
    // Half of this width is as wide as the value.
    const needed = 2 * textWidth('50\u00a0%', FONT.label);
    expect(stacked(needed).text).to.deep.equal(['50\u00a0%', '', '']);
    expect(stacked(needed - 0.001).text).to.deep.equal(['', '', '']);
    expect(trace({ mode: 'stack' }, 1).textfont.color).to.equal(seriesStyle(1).on);
  });

  it('is outlined where it lies beside others, and drawn in its series’ fill', () => {
    const { fill } = seriesStyle(1);
    expect(trace({}, 1).marker).to.deep.equal({ color: fill, line: { color: fill, width: 0 } });
    expect(trace({ mode: 'stack' }, 1).marker.line).to.deep.equal({ color: COLORS.outline, width: 1 });
  });

  it('is hatched as its series is, but not alone', () => {
    const { fill, on, pattern } = seriesStyle(2);
    expect(trace({}, 2).marker.pattern).to.deep.include({ shape: pattern, bgcolor: fill, fgcolor: on });
    expect(trace({ series: [ONE, ONE] }, 2).marker).to.have.property('pattern');
    expect(trace({ series: [ONE] }, 2).marker).not.to.have.property('pattern');
    expect(trace({}, 0).marker).not.to.have.property('pattern');
  });

  it('has its base in the legend, and numbers for those who point at it', () => {
    const mixed = trace();
    const hostile = { label: '<b>', counts: [] };
    const bars = { unit: 'percent', mode: 'group', categories: [], series: [hostile] } as const;
    expect(barTrace(hostile, 0, bars, 400)).to.deep.include({ name: '&lt;b&gt;' });
    expect([mixed.name, mixed.hovertext]).to.deep.equal(['Kommuner', ['A: 20 av 40', 'B: 1 av 40', 'C: 0 av 0']]);
  });
});
