import { expect } from 'chai';
import fc from 'fast-check';
import { loadSurvey } from '../../src/export/load-survey';
import { countsOver } from '../../src/statistics/counts-over';
import type { Cases } from '../../src/survey/cases';
import type { Survey } from '../../src/survey/survey';
import { randomSurvey } from '../export/fuzz/random-survey';
import { PATIENCE, settings } from '../export/fuzz/settings';
import { naiveCounts } from '../export/fuzz/naive';
import { inFolder } from '../export/fuzz/temporary';
import { writeRandom, type Manner } from '../export/fuzz/write-random';
import { pickBy, randomBase, randomCondition } from '../support/random-condition';
import { Reader, readOrFault } from './read-cells';
import { written } from './written';

const manner: fc.Arbitrary<Manner> = fc.record({
  format: fc.constant('xlsx'),
  columns: fc.nat(20),
  form: fc.array(fc.nat(60), { minLength: 5, maxLength: 40 }),
  titleRows: fc.nat(2),
  isMerged: fc.boolean(),
});
const numbers = fc.array(fc.nat(1000), { minLength: 10, maxLength: 60 });

describe('What stands in the cells of a trace', () => {
  it('is count and base of any measure of any survey, however it is written', () => {
    fc.assert(
      fc.property(randomSurvey, manner, fc.array(numbers, { minLength: 12, maxLength: 12 }), (random, how, rolls) =>
        inFolder((folder) => {
          if (naiveCounts(random).kept.length === 0) return;
          const files = { reference: 'data/reference', ...writeRandom(folder, random, how) };
          const survey = loadSurvey(files);
          const reader = new Reader(files as Required<typeof files>);
          for (const roll of rolls) {
            const one = randomCount(survey, roll);
            const json = written(one);
            expect(readOrFault(reader, json), JSON.stringify(json)).to.deep.equal({ count: one.count, base: one.base });
          }
        }),
      ),
      settings(30),
    );
  }).timeout(PATIENCE);
});

/** A count of a random measure: population, base, what is counted, in rows or ticks. */
function randomCount(survey: Survey, roll: readonly number[]) {
  const pick = pickBy(roll);
  const rows = pick('respondents', 'respondents', 'cooperations');
  const all: Cases<unknown> = rows === 'respondents' ? survey.respondents : survey.table(rows);
  const cases = pick(all, all.where(randomCondition(survey, rows, pick)));
  const ticked = survey.questions.filter(
    ({ number, type }) => type === 'multiple' && (number === null) === (rows === 'cooperations'),
  );
  const unit =
    ticked.length > 0
      ? pick({ of: 'rows' } as const, { of: 'ticks', question: pick(...ticked).id } as const)
      : { of: 'rows' as const };
  const { counts } = countsOver(cases, { base: randomBase(survey, rows, pick), unit }, [
    { key: 'x', label: 'X', condition: randomCondition(survey, rows, pick) },
  ]);
  return counts[0]!;
}
