import { expect } from 'chai';
import fc from 'fast-check';
import { frequencies } from '../../src/statistics/frequencies';
import { grid } from '../../src/statistics/grid';
import { numbers } from '../../src/statistics/numbers';
import { placed } from '../../src/statistics/placed';
import { together } from '../../src/statistics/together';
import { csvSurvey } from '../support/csv-survey';
import type { Survey } from '../../src/survey/survey';

const QUESTIONS = `questions:
  - { id: age, type: number, text: Age }
  - { id: speed, type: grid, text: Speed, items: [{ id: bus, label: Bus }, { id: train, label: Train }], options: [{ id: slow, label: Slow }, { id: fast, label: Fast }, { id: dk, label: "?", substantive: false }] }
  - { id: rank, type: rank, text: Rank, options: [{ id: tea, label: Tea }, { id: milk, label: Milk }] }
  - { id: eat, type: multiple, text: Eat, options: [{ id: pie, label: Pie }, { id: cake, label: Cake }, { id: jam, label: Jam }] }`;
const HEAD = [
  'Age',
  'Speed [Bus]',
  'Speed [Train]',
  'Rank - Tea',
  'Rank - Milk',
  'Eat - Pie',
  'Eat - Cake',
  'Eat - Jam',
];

const surveyOf = (...rows: readonly (readonly string[])[]): Survey =>
  csvSurvey([HEAD, ...rows.map((row) => HEAD.map((_, at) => row[at] ?? ''))], QUESTIONS);
const ages = (...values: readonly (number | null)[]): Survey =>
  surveyOf(...values.map((value) => [value === null ? '' : String(value), 'Slow']));
const numbersOf = (survey: Survey) => numbers(survey.respondents, survey.question('age'));

describe('numbers', () => {
  it('are mean, median, least, greatest and standard deviation of those who gave one', () => {
    const age = numbersOf(ages(1, 2, null, 3, 10));
    expect(age).to.include({ base: 4, mean: 4, median: 2.5, least: 1, greatest: 10 });
    expect(age.deviation).to.be.closeTo(4.0825, 0.0001);
    expect(age.missing).to.have.length(1);
    expect(age.given).to.include({ count: 4, base: 5 });
  });

  it('are null where nobody gave one, and have no deviation of one', () => {
    expect(numbersOf(ages(null, null))).to.include({ base: 0, mean: null, median: null, least: null, deviation: null });
    expect(numbersOf(ages(7))).to.include({ mean: 7, median: 7, deviation: null });
  });

  it('have quantiles between two values in proportion, as R and Excel do', () => {
    const { quantile } = numbersOf(ages(1, 2, 3, 10));
    expect([0, 0.25, 0.5, 0.75, 1].map(quantile)).to.deep.equal([1, 1.75, 2.5, 4.75, 10]);
    expect(() => quantile(25)).to.throw('not a share: 25; give one from 0 to 1');
  });

  it('have a mean that loses no small number beside great ones', () => {
    expect(numbersOf(ages(1e16, 1, -1e16, 3)).mean).to.equal(1);
  });

  it('have a mean between least and greatest, whatever is given', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1, maxLength: 8 }), (values) => {
        const { mean, least, greatest, median } = numbersOf(ages(...values));
        for (const one of [mean, median]) expect(one).to.be.within(least!, greatest!);
      }),
      { numRuns: 25 },
    );
  });

  it('are refused of other questions', () => {
    const survey = ages(1);
    expect(() => numbers(survey.respondents, survey.question('eat'))).to.throw('no numbers: eat is of type multiple');
  });
});

describe('grid', () => {
  it('gives each item its own base', () => {
    const survey = surveyOf(['', 'Slow', 'Fast'], ['', '', 'Fast'], ['', '?', 'Slow']);
    const items = grid(survey.respondents, survey.question('speed'));
    expect(items.map(({ id, label, counts }) => [id, label, counts.base, counts.of('fast').count])).to.deep.equal([
      ['speed.bus', 'Bus', 2, 0],
      ['speed.train', 'Train', 3, 2],
    ]);
    expect(() => grid(survey.respondents, survey.question('eat'))).to.throw('no grid: eat');
  });

  it('leaves "don’t know" out of base and counts, where the base is substantive', () => {
    const survey = surveyOf(['', 'Slow'], ['', '?'], ['', 'Fast']);
    const bus = frequencies(survey.respondents, survey.question('speed.bus'), { base: 'substantive' });
    expect([bus.base, bus.counts.map(({ key }) => key)]).to.deep.equal([2, ['slow', 'fast']]);
  });
});

describe('placed', () => {
  it('counts who gave an option the first place, or one of several, of those who ranked any', () => {
    const survey = surveyOf(
      ['', 'Slow', '', '1', '2'],
      ['', 'Slow', '', '2', '1'],
      ['', 'Slow', '', '1'],
      ['', 'Slow'],
    );
    const rank = survey.question('rank');
    const first = placed(survey.respondents, rank);
    expect([first.base, first.of('tea').count, first.of('milk').count, first.missing.length]).to.deep.equal([
      3, 2, 1, 1,
    ]);
    expect(placed(survey.respondents, rank, { to: 2 }).of('milk').count).to.equal(2);
    expect(placed(survey.respondents, rank, { from: 2 }).of('milk').count).to.equal(1);
    expect(() => placed(survey.respondents, survey.question('eat'))).to.throw('no ranking: eat');
  });
});

describe('together', () => {
  it('counts those who chose any of the options, once each, on the same base', () => {
    const survey = surveyOf(
      ['', '', '', '', '', '1', '1'],
      ['', '', '', '', '', '', '1'],
      ['', '', '', '', '', '', '', '1'],
      ['1'],
    );
    const eat = frequencies(survey.respondents, survey.question('eat'));
    const sweet = together(eat, ['pie', 'cake'], 'Sweet');
    expect([sweet.count, sweet.base, sweet.label]).to.deep.equal([2, 3, 'Sweet']);
    expect(() => together(eat, ['pies'], 'x')).to.throw('unknown category: pies (did you mean "pie"?)');
  });
});
