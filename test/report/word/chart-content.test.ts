import { expect } from 'chai';
import { chartContent } from '../../../src/report/word/chart-content';
import type { ReportFigure } from '../../../src/report/model/report-figure';

const figure = (data: object[], layout: object = {}) =>
  ({ data, layout, table: { heads: ['Svar', 'Antal', 'Bas', 'Procent'] } }) as unknown as ReportFigure;

describe('chartContent', () => {
  it('gives bars by category, as text and not as plotly writes it', () => {
    const bars = {
      type: 'bar',
      x: [68.5, 0],
      text: ['69\u00a0%', '0\u00a0%'],
      name: 'A &amp; B',
      marker: { color: '#12476b' },
    };
    expect(chartContent(figure([bars], { yaxis: { ticktext: ['Vänorter<br>eller', 'x &lt; y'] } }))).to.deep.equal({
      kind: 'bars',
      categories: ['Vänorter eller', 'x < y'],
      series: [{ name: 'A & B', color: '12476B', values: [68.5, 0], labels: ['69\u00a0%', '0\u00a0%'], more: null }],
    });
  });

  it('calls a single series what its numbers are', () => {
    const named = (text: string) =>
      chartContent(figure([{ type: 'bar', x: [1], text: [text] }], { yaxis: { ticktext: ['a'] } }))?.series[0]?.name;
    expect([named('1\u00a0%'), named('1')]).to.deep.equal(['Procent', 'Antal']);
  });

  it('keeps the distance between years, and how far the last one could go', () => {
    const line = { type: 'scatter', x: [2007, 2009], y: [9, 5], text: ['<b>9</b>', '<b>5</b>'] };
    const open = { type: 'scatter', x: [2009], y: [5], error_y: { array: [3] } };
    expect(chartContent(figure([line, open]))).to.deep.equal({
      kind: 'line',
      categories: ['2007', '2008', '2009'],
      series: [{ name: 'Antal', color: '12476B', values: [9, null, 5], labels: ['9', '', '5'], more: [null, null, 3] }],
    });
  });

  it('is none of a map', () => {
    expect(chartContent(figure([{ type: 'choropleth' }]))).to.equal(null);
  });
});
