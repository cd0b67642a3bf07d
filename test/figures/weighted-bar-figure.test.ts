import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import { barFigure } from '../../src/figures/bar-figure';
import { frequencies } from '../../src/statistics/frequencies';
import { columnWeights } from '../../src/statistics/weights/column-weights';
import { weighted } from '../../src/statistics/weights/weighted';
import { csvSurvey } from '../support/csv-survey';

const CODEBOOK = `
administrative: { answerId: id, weight: weight }
questions:
  - { id: age, type: single, text: age, options: [{ id: young, label: young }, { id: middle, label: middle }, { id: old, label: old }] }
`;

describe('barFigure with weights', () => {
  const survey = csvSurvey(readFileSync('test/statistics/weights/weights.csv'), CODEBOOK);
  const ages = frequencies(survey.respondents, survey.question('age'));
  const weights = columnWeights(survey.respondents);
  const figure = barFigure({ id: '1-age', title: 'Ålder', counts: ages, weights });
  const shares = ages.counts.map((one) => weighted(one, weights));

  it('keeps the unweighted bars, and puts each weighted share with its interval beside them', () => {
    const [bars, points] = figure.data as unknown as {
      x: number[];
      error_x?: { array: number[]; arrayminus: number[] };
    }[];
    expect(bars?.x).to.deep.equal(ages.counts.map(({ percent }) => percent));
    expect(points?.x).to.deep.equal(shares.map(({ percent }) => percent));
    shares.forEach(({ interval }, at) => {
      const [value, { array, arrayminus }] = [points!.x[at]!, points!.error_x!];
      expect(value + array[at]!).to.be.closeTo(interval!.high, 1e-9);
      expect(value - arrayminus[at]!).to.be.closeTo(interval!.low, 1e-9);
    });
  });

  it('tells both to those who do not see it, and says below what the weights are', () => {
    expect(figure.alt).to.match(/young: \d+\s%, viktat \d+\s% \(\d+–\d+\s%\);/u);
    expect(figure.alt).to.include('viktat: vikter ur exporten').and.include('effektiv bas 66 av 80');
  });

  it('has both in the table behind it', () => {
    const { columns, rows } = figure.table;
    expect(columns).to.deep.equal(['label', 'count', 'base', 'percent', 'weighted', 'low', 'high', 'effective']);
    expect(rows.map(({ percent, weighted: by }) => [percent, by])).to.deep.equal(
      shares.map(({ count, percent }) => [count.percent, percent]),
    );
  });
});
