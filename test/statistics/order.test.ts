import { expect } from 'chai';
import { loadSurvey } from '../../src/export/load-survey';
import { identityOf } from '../../src/survey/case-of';
import type { Count } from '../../src/statistics/count';
import type { DistinctValue } from '../../src/statistics/distinct-value';
import { inFolder } from '../export/fuzz/temporary';
import { everyStatistic } from '../support/every-statistic';
import { shuffledRegisters } from '../support/shuffled-registers';
import { ownSurvey } from '../support/survey';

/** Which things a count holds, in any order: rows, ticks, or values. */
const namesOf = ({ measure: { unit, rows: kind } }: Count, rows: readonly unknown[]): string => {
  const names =
    unit.of === 'values'
      ? (rows as DistinctValue[]).map(({ value }) => value)
      : kind === 'questions' || kind === 'options'
        ? rows.map((row) => (row as { id: string }).id)
        : rows.map(identityOf);
  return names.sort().join();
};

/** Each count by its id, with its rows and the size of its base, and each base once. */
const summaryOf = (counts: readonly Count[]): unknown[] => [
  ...counts.map((one) => `${one.key}: ${one.base}; ${namesOf(one, one.rows)}`).sort(),
  ...[...new Map(counts.map((one) => [one.baseRows, one])).values()].map((one) => namesOf(one, one.baseRows)).sort(),
];

describe('A codebook and registers in another order', () => {
  it('change no statistic: questions, options, fields, organisations and countries are found by their ids', () => {
    inFolder((folder) => {
      const own = everyStatistic(ownSurvey());
      const survey = loadSurvey(shuffledRegisters(folder, 11));
      const ids = ({ questions }: typeof survey): string => questions.map(({ id }) => id).join();
      expect(ids(survey)).not.to.equal(ids(ownSurvey()));
      const other = everyStatistic(survey);
      expect([...other.keys()].sort()).to.deep.equal([...own.keys()].sort());
      for (const [name, counts] of own) expect(summaryOf(other.get(name)!()), name).to.deep.equal(summaryOf(counts()));
    });
  });
});
