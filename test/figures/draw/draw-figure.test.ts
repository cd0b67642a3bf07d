import { expect } from 'chai';
import { drawFigure, type Drawing } from '../../../src/figures/draw/draw-figure';
import { COLORS, FONT, MARGIN, WIDTH } from '../../../src/figures/draw/theme';
import { textOf } from '../../support/figure-samples';
import { aroundLimit, wordOfWidth } from './word-of-width';

const TEXT = textOf('1-x');
/** What these tests read of a layout. */
interface Layout {
  readonly width: number;
  readonly height: number;
  readonly margin: { readonly t: number; readonly b: number };
  readonly showlegend: boolean;
  readonly title: { readonly text: string; readonly pad: object };
  readonly annotations: readonly { readonly text: string }[];
}

const TABLE = { ...TEXT, columns: [], heads: {}, rows: [] };

const draw = (drawing: Partial<Drawing> = {}, text: Partial<typeof TEXT> = {}) =>
  drawFigure(
    { ...TEXT, ...text },
    { data: [], height: 100, layout: {}, description: 'Linje.', table: TABLE, ...drawing },
  );

const layoutOf = (...given: Parameters<typeof draw>) => draw(...given).layout as unknown as Layout;

/** Words of which one fits on a line. */
const wordsOf = (count: number, fontSize: number): string =>
  Array(count)
    .fill(wordOfWidth(Math.round(40000 / fontSize)))
    .join(' ');
const titleOf = (lines: number): string => wordsOf(lines, FONT.title);
const footOf = (lines: number): string => wordsOf(lines, FONT.note);
const linesIn = (text: string): number => text.split('<br>').length;

describe('drawFigure', () => {
  it('leaves room for title and foot by their lines, and the plot as much as it is told', () => {
    const { margin, height, width } = layoutOf();
    expect(margin).to.deep.equal({ l: MARGIN, r: MARGIN, t: 43, b: 53, pad: 0 });
    expect([width, height]).to.deep.equal([WIDTH, 43 + 100 + 53]);
    expect([2, 3].map((count) => layoutOf({}, { title: titleOf(count) }).margin.t)).to.deep.equal([64, 84]);
    expect([2, 4].map((count) => layoutOf({}, { base: footOf(count) }).margin.b)).to.deep.equal([67, 96]);
    expect([100.4, 100.5].map((plot) => layoutOf({ height: plot }).height)).to.deep.equal([196, 197]);
  });

  it('leaves room beside, above and below the plot', () => {
    const { margin } = layoutOf({ left: 30, right: 20, above: 40, below: 26 });
    expect(margin).to.deep.equal({ l: 14 + 30, r: 14 + 20, t: 83, b: 79, pad: 0 });
  });

  it('breaks title and foot where they would leave the figure', () => {
    const inner = WIDTH - 2 * MARGIN;
    const titleLines = (title: string): number => linesIn(layoutOf({}, { title }).title.text);
    // Bold is wider.
    const title = aroundLimit(inner, FONT.title * 1.06);
    expect([title.fits, title.exceeds].map(titleLines)).to.deep.equal([1, 2]);
    const footLines = (base: string): number => linesIn(layoutOf({}, { base }).annotations[0]!.text);
    const foot = aroundLimit(inner, FONT.note);
    expect([foot.fits, foot.exceeds].map(footLines)).to.deep.equal([2, 3]);
  });

  it('breaks a title into lines of about the same length', () => {
    const words = Array(9).fill(wordOfWidth(402)).join(' ');
    const [first = '', second = ''] = layoutOf({}, { title: words }).title.text.split('<br>');
    expect([first.split(' ').length, second.split(' ').length]).to.deep.equal([5, 4]);
  });

  it('puts title and foot at the figure’s edges, wherever the plot is', () => {
    const { title, annotations } = layoutOf({ left: 30, below: 26 });
    expect(title.pad).to.deep.equal({ l: MARGIN, t: MARGIN });
    expect(annotations[0]).to.deep.include({ x: 0, y: 0, xshift: -30, yshift: -36 });
    expect(layoutOf({}, { title: titleOf(2) }).title.pad).to.deep.equal({ l: MARGIN, t: MARGIN + 0.7 * FONT.title });
  });

  it('shows markup in title, base and source as text', () => {
    const { title, annotations } = layoutOf({}, { title: '<i>', base: '<b>', source: '&' });
    expect(title.text).to.equal('<b>&lt;i&gt;</b>');
    expect(annotations[0]!.text).to.equal('&lt;b&gt;<br>&amp;');
  });

  it('keeps what the chart writes, and adds the foot', () => {
    const own = { text: 'Egen' };
    const { annotations, showlegend } = layoutOf({ layout: { annotations: [own], showlegend: true } });
    expect(annotations).to.have.length(2);
    expect(annotations[0]).to.deep.equal(own);
    expect(showlegend).to.equal(true);
    expect(layoutOf().showlegend).to.equal(false);
  });

  it('says in the middle of the plot that there is nothing to draw, and in the alternative text', () => {
    const { annotations } = layoutOf({ empty: true });
    expect(annotations).to.have.length(2);
    expect(annotations[0]).to.deep.equal({
      text: 'Inga svar att visa',
      font: { size: FONT.label, color: COLORS.muted },
      ...{ xref: 'paper', yref: 'paper', x: 0.5, y: 0.5, showarrow: false },
    });
    const said = 'Varannan har svarat A. Inga svar att visa. Bas: 4 kommuner. Källa: påhittade svar.';
    expect(draw({ empty: true }).alt).to.equal(said);
    expect(draw().alt).to.equal(said.replace('Inga svar att visa', 'Linje'));
  });

  it('names every trace after figure and place, so that nothing is named at random', () => {
    const { data, id, title, table } = draw({ data: [{ type: 'bar' }, { type: 'scatter' }] });
    expect(data).to.deep.equal([
      { type: 'bar', uid: '1-x-0' },
      { type: 'scatter', uid: '1-x-1' },
    ]);
    expect([id, title, table]).to.deep.equal(['1-x', TEXT.title, TABLE]);
  });

  it('refuses an id that is no file name', () => {
    expect(() => draw({}, { id: '../x' })).to.throw('not an id: ../x ');
  });
});
