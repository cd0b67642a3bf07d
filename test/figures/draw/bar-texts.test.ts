import { expect } from 'chai';
import { barLabel, describeBars, hoverText, seriesLabel } from '../../../src/figures/draw/bar-texts';
import { countOf } from '../../support/counts';

describe('barLabel', () => {
  it('tells shares, of groups under 20 in numbers', () => {
    expect(barLabel('percent', countOf('A', 10, 20))).to.equal('50\u00a0%');
    expect(barLabel('percent', countOf('A', 10, 19))).to.equal('10 av 19');
  });

  it('tells numbers where numbers are drawn', () => {
    expect(barLabel('count', countOf('A', 1025, 2000))).to.equal('1\u00a0025');
    expect(barLabel('count', countOf('A', 0, 5))).to.equal('0');
  });

  it('says that there are no answers, which is not 0', () => {
    expect([barLabel('count', countOf('A', 0, 0)), barLabel('percent', countOf('A', 0, 0))]).to.deep.equal([
      'Inga svar',
      'Inga svar',
    ]);
  });
});

describe('hoverText', () => {
  it('has label and numbers, markup as text', () => {
    expect(hoverText(countOf('<b>', 1, 1025))).to.equal('&lt;b&gt;: 1 av 1\u00a0025');
  });
});

describe('seriesLabel', () => {
  it('has the base where all bars have the same', () => {
    const label = (...bases: readonly number[]) =>
      seriesLabel({ label: 'Kommuner', counts: bases.map((base) => countOf('A', 0, base)) });
    expect(label(7, 7)).to.equal('Kommuner (n\u00a0=\u00a07)');
    expect(label(0)).to.equal('Kommuner (n\u00a0=\u00a00)');
    expect(label(7, 8)).to.equal('Kommuner');
    expect(label()).to.equal('Kommuner');
  });
});

describe('describeBars', () => {
  const counts = [countOf('A', 1, 40), countOf('B', 4, 5)];

  it('tells every bar, of several series with their names', () => {
    const one = {
      unit: 'percent',
      mode: 'group',
      categories: ['Aa', 'Bb'],
      series: [{ label: 'Alla', counts }],
    } as const;
    expect(describeBars(one)).to.equal('Liggande staplar. Aa: 3\u00a0%; Bb: 4 av 5.');
    const series = ['Ena', 'Andra'].map((label) => ({ label, counts }));
    expect(describeBars({ ...one, series })).to.equal(
      'Liggande staplar. Aa: Ena 3\u00a0%, Andra 3\u00a0%; Bb: Ena 4 av 5, Andra 4 av 5.',
    );
    expect(describeBars({ ...one, mode: 'stack', unit: 'count' })).to.equal('Staplade liggande staplar. Aa: 1; Bb: 4.');
  });
});
