import { expect } from 'chai';
import fc from 'fast-check';
import { loadSurvey } from '../../../src/export/load-survey';
import { InputError } from '../../../src/input/input-error';
import { byOption } from '../../../src/statistics/by-option';
import { crosstab } from '../../../src/statistics/crosstab';
import { frequencies } from '../../../src/statistics/frequencies';
import { itemResponse } from '../../../src/statistics/item-response';
import { mentions } from '../../../src/statistics/mentions';
import { partsOfWorld } from '../../../notebooks/helpers/parts-of-world';
import { rankOf } from '../../../src/statistics/ranking';
import { responseRate } from '../../../src/statistics/response-rate';
import type { Survey } from '../../../src/survey/survey';
import { naiveCounts, type NaiveCounts } from './naive';
import { COUNTRIES, ORGANISATIONS, randomSurvey, type RandomSurvey } from './random-survey';
import { PATIENCE, settings } from './settings';
import { inFolder } from './temporary';
import { writeRandom, type Manner } from './write-random';

const manner: fc.Arbitrary<Manner> = fc.record({
  format: fc.constantFrom('xlsx', 'xlsx', 'xlsm', 'xlsb', 'xls', 'ods', 'csv'),
  columns: fc.nat(20),
  form: fc.array(fc.nat(60), { minLength: 5, maxLength: 40 }),
  titleRows: fc.nat(2),
  isMerged: fc.boolean(),
});

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

function expectCounts(survey: Survey, { questions, responses }: RandomSurvey, naive: NaiveCounts): void {
  expect(survey.respondents.map(({ id }) => Number(id) - 1000)).to.deep.equal(naive.kept);
  const items = itemResponse(
    survey.respondents,
    questions.map((_, index) => survey.question(`q${index}`)),
  );
  questions.forEach(({ type }, index) => {
    const wanted = naive.questions[index]!;
    const question = survey.question(`q${index}`);
    expect([items[index]!.count, items[index]!.base]).to.deep.equal([
      wanted.answered,
      wanted.answered + wanted.missing,
    ]);
    if (type === 'text') return;
    const { counts, baseRows, missing } = frequencies(survey.respondents, question);
    expect(counts.map(({ count }) => count)).to.deep.equal(wanted.options);
    expect([baseRows.length, missing.length]).to.deep.equal([wanted.answered, wanted.missing]);
    const ticks = mentions(survey.respondents, question);
    expect(ticks.counts.map(({ count }) => count)).to.deep.equal(wanted.options);
    expect(ticks.baseRows).to.have.length(sum(wanted.options));
    const most = Math.max(...wanted.options);
    counts.forEach(({ key, count }) => expect(rankOf(counts, key).rank === 1).to.equal(count === most));
    // Regions belong to no group.
    const split = [...crosstab(survey.respondents, 'group').map(({ cases }) => cases), survey.population('region')];
    const parts = split.map((cases) => frequencies(cases, question).counts.map(({ count }) => count));
    expect(wanted.options.map((_, option) => sum(parts.map((part) => part[option] ?? 0)))).to.deep.equal(
      wanted.options,
    );
  });
  const { forms, countries } = naive.cooperations;
  expect([survey.cooperationsOf('f0').length, survey.cooperationsOf('f1').length]).to.deep.equal(forms);
  const found = Object.fromEntries(byOption(survey.cooperations, 'land').map(({ key, count }) => [key, count]));
  expect(found).to.deep.equal(countries);
  const parts = partsOfWorld(survey.cooperations);
  expect(parts.missing).to.have.length(sum(forms) - sum(Object.values(countries)));
  for (const { key, count } of parts.counts) {
    const inPart = COUNTRIES.filter(({ part }) => part === key).map(({ name }) => countries[name] ?? 0);
    expect(count).to.equal(sum(inPart));
  }
  const regions = naive.kept.filter((at) => ORGANISATIONS[responses[at]!.organisation]!.kind === 'region').length;
  expect(responseRate(survey, 'region', '').count).to.equal(regions);
  expect(responseRate(survey, 'municipality', '').count).to.equal(naive.kept.length - regions);
}

describe('Random surveys', () => {
  it('give the counts that a naive count gives, in every format and form of writing', () => {
    fc.assert(
      fc.property(randomSurvey, manner, (random, how) =>
        inFolder((folder) => {
          const naive = naiveCounts(random);
          const load = (): Survey => loadSurvey(writeRandom(folder, random, how));
          if (naive.kept.length === 0) expect(load).to.throw(InputError, 'no answer that counts');
          else expectCounts(load(), random, naive);
        }),
      ),
      settings(40),
    );
  }).timeout(PATIENCE);
});
