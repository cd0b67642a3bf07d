import { expect } from 'chai';
import { pagePicture } from '../../../src/report/html/page-picture';
import { markLines } from '../../../src/report/picture/mark-lines';
import { trackedFigures } from '../../support/tracked-report';

describe('markLines', () => {
  it('tells a row of the table at each bar', () => {
    const figure = trackedFigures().find(({ id }) => id === '1-orsaker-kommuner');
    const [[label, count] = []] = figure ? markLines(figure) : [];
    expect([label, count]).to.deep.equal([
      figure?.table.rows[0]?.[0]?.text,
      `Antal: ${figure?.table.rows[0]?.[1]?.text}`,
    ]);
  });

  it('tells the class of an area on a map', () => {
    const data = [
      { type: 'choropleth', text: ['A &amp; B', 'C: 7'], z: [1, 0] },
      { type: 'scattergeo', name: 'Ja' },
      { type: 'scattergeo', name: 'Nej' },
    ] as never;
    expect(markLines({ data, table: {} as never })).to.deep.equal([
      ['A & B', 'Nej'],
      ['C', '7'],
    ]);
  });

  it('is told at every mark of every figure, with the number that stands at a bar', () => {
    for (const figure of trackedFigures()) {
      const svg = pagePicture(figure, 'name');
      const marks = [...svg.matchAll(/data-mark="" role="img" tabindex="-?\d" aria-label="([^"]*)">(.*?)<\/g>/gs)];
      expect((svg.match(/data-mark/g) ?? []).length, figure.id).to.equal(markLines(figure).length);
      for (const [, label = '', drawn = ''] of marks) {
        const percent = />(\d+) %</.exec(drawn.replaceAll('\u00a0', ' '))?.[1];
        if (percent !== undefined) expect(label, figure.id).to.include(`Procent: ${percent}`);
      }
    }
  });
});
