import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import { frequencies } from '../../src/statistics/frequencies';
import { margin } from '../../src/statistics/weights/margin';
import { poststratify } from '../../src/statistics/weights/rake';
import { weighted } from '../../src/statistics/weights/weighted';
import { weightedTable } from '../../src/tables/weighted-table';
import { csvSurvey } from '../support/csv-survey';

describe('weightedTable', () => {
  const survey = csvSurvey(
    readFileSync('test/statistics/weights/weights.csv'),
    `questions:
  - { id: sex, type: single, text: Kön, header: sex, options: [{ id: woman, label: woman }, { id: man, label: man }] }
  - { id: answer, type: single, text: Svar, header: answer, options: [{ id: yes, label: yes }, { id: no, label: no }] }`,
  );
  const weights = poststratify(survey.respondents, margin(survey.question('sex'), { woman: 51, man: 49 }));
  const answers = frequencies(survey.respondents, survey.question('answer'));
  const table = weightedTable({ id: '1-svar', title: 'Svar', of: 'Svar', counts: answers, weights });

  it('has the weighted share, its interval and the effective base beside the unweighted one', () => {
    const of = weighted(answers.of('yes'), weights);
    expect(table.rows[0]).to.deep.equal({
      ...{
        label: 'yes',
        count: answers.of('yes').count,
        base: answers.of('yes').base,
        percent: answers.of('yes').percent,
      },
      ...{ weighted: of.percent, low: of.interval?.low, high: of.interval?.high, effective: of.effectiveBase },
    });
  });

  it('says below what the weights are and what they cost', () => {
    expect(table.base).to.match(
      /svarade inte\); viktat: efterstratifierat på Kön, \d,\d–\d,\d gånger medelvikten, effektiv bas \d+ av 80$/u,
    );
  });
});
