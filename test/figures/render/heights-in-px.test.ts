import { expect } from 'chai';
import { heightsInPx } from '../../../src/figures/render/heights-in-px';

const STYLE = 'style="font-family: Arial; font-size: 16px; fill: red;"';
/** Titles as plotly writes them. */
const SINGLE = `<text class="gtitle" dy="0.7em" ${STYLE} x="14" y="14"><tspan style="font-weight:bold">Ett</tspan></text>`;
const DOUBLE =
  `<text class="gtitle" dy="0.7em" ${STYLE} x="14" y="25.2">` +
  '<tspan class="line" dy="0em" x="14" y="25.2"><tspan style="font-weight:bold">Ett</tspan></tspan>' +
  '<tspan class="line" dy="1.3em" x="14" y="25.2"><tspan style="font-weight:bold">två</tspan></tspan></text>';

describe('heightsInPx', () => {
  it('puts each line of a text at its own height, a line height below the one before, and shifts neither', () => {
    expect(heightsInPx(DOUBLE)).to.equal(
      `<text class="gtitle" ${STYLE} x="14" y="25.2">` +
        '<tspan class="line" x="14" y="25.2"><tspan style="font-weight:bold">Ett</tspan></tspan>' +
        '<tspan class="line" x="14" y="46"><tspan style="font-weight:bold">två</tspan></tspan></text>',
    );
  });

  it('adds the shift of a single line to its height', () => {
    expect(heightsInPx(SINGLE)).to.equal(
      `<text class="gtitle" ${STYLE} x="14" y="25.2"><tspan style="font-weight:bold">Ett</tspan></text>`,
    );
  });

  it('takes each text’s own font size, attributes in any order, lines that break in the source', () => {
    const label = '<text style="font-size: 12.5px">\n<tspan y="4.375" x="9" dy="2.6em" class="line">tre</tspan></text>';
    expect(heightsInPx(`${DOUBLE}<g/>${label}`))
      .to.contain('y="46"')
      .and.to.contain('<tspan y="36.875" x="9" class="line">tre</tspan>');
  });

  it('leaves texts without a shift as they are, whatever stands in them', () => {
    const plain = '<text y="4.375"><tspan class="line" y="4.375"> dy="1em" </tspan></text>';
    expect(heightsInPx(`${plain}\n${plain}`)).to.equal(`${plain}\n${plain}`);
  });

  it('keeps an empty text and the one after it apart', () => {
    const empty = '<text style="font-size: 99px"/>';
    expect(heightsInPx(`${empty}${DOUBLE}`)).to.equal(`${empty}${heightsInPx(DOUBLE)}`);
  });

  it('refuses a text whose height cannot be known, and reads no size out of what is written in it', () => {
    const text = '<text style="font-size: 1em"><tspan class="line" dy="1.3em" y="0">font-size: 9px</tspan></text>';
    expect(() => heightsInPx(text)).to.throw('no font size: <text style="font-size: 1em"> cannot be placed');
  });
});
