import { expect } from 'chai';
import { measureSchema } from '../../src/published/claims/measure-schema';
import { csvSurvey } from '../support/csv-survey';
import { claimOf } from './invented';
import { Register } from '../../src/published/register';
import { RESULTS_FOLDER } from '../../src/notebook/leave-results';
import { judgeMeasured } from '../../src/runner/judge-measured';
import { inFolder } from '../export/fuzz/temporary';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const survey = csvSurvey(
  [
    ['Sex', 'Age', 'Pie', 'Speed [Bus]', 'Rank - Tea', 'Rank - Milk'],
    ['Woman', '30', 'Often', 'Slow', '1', '2'],
    ['Woman', '41', 'Seldom', 'Fast', '2', '1'],
    ['Man', '52', 'Never', '', '1', ''],
    ['Man', '63', "Don't know", 'Slow', '', ''],
    ['Man', '', '', '', '', ''],
  ],
  `questions:
  - { id: sex, type: single, text: Sex, options: [{ id: woman, label: Woman }, { id: man, label: Man }] }
  - { id: age, type: number, text: Age }
  - id: pie
    type: single
    text: Pie
    options: [{ id: often, label: Often }, { id: seldom, label: Seldom }, { id: never, label: Never }, { id: dk, label: "Don't know", substantive: false }]
  - { id: speed, type: grid, text: Speed, items: [{ id: bus, label: Bus }], options: [{ id: slow, label: Slow }, { id: fast, label: Fast }] }
  - { id: rank, type: rank, text: Rank, options: [{ id: tea, label: Tea }, { id: milk, label: Milk }] }`,
);

const claim = (measure: object, parts: Partial<Parameters<typeof claimOf>[0]> = {}) =>
  claimOf({
    unit: 'percent',
    printed: '0',
    base: 'those who answered',
    ...parts,
    measure: measureSchema.parse(measure),
  });

const counted = (measure: object): string => {
  const [result] = new Register([claim(measure)]).chapter('1', survey).results();
  return `${result?.count} of ${result?.base}`;
};

describe('A claim with a measure', () => {
  it('is counted without a cell: one option, several together, on the base that is asked for', () => {
    expect(counted({ question: 'pie', option: 'often' })).to.equal('1 of 4');
    expect(counted({ question: 'pie', options: ['often', 'seldom'] })).to.equal('2 of 4');
    expect(counted({ question: 'pie', option: 'often', base: 'substantive' })).to.equal('1 of 3');
    expect(counted({ question: 'pie', option: 'often', base: 'asked' })).to.equal('1 of 5');
  });

  it('is counted among those for whom conditions hold', () => {
    const pie = { question: 'pie', option: 'never' };
    expect(counted({ ...pie, among: { question: 'sex', any: ['man'] } })).to.equal('1 of 2');
    expect(counted({ ...pie, among: { question: 'sex', none: ['man'] } })).to.equal('0 of 2');
    expect(counted({ ...pie, among: [{ question: 'age', least: 41, most: 52 }] })).to.equal('1 of 2');
    expect(counted({ ...pie, among: { question: 'speed.bus', state: 'answered' } })).to.equal('0 of 3');
  });

  it('is of an item of a grid, of a place of a ranking, or of who gave a number', () => {
    expect(counted({ question: 'speed', item: 'bus', option: 'slow' })).to.equal('2 of 3');
    expect(counted({ question: 'rank', place: 1, option: 'tea' })).to.equal('2 of 3');
    expect(counted({ question: 'rank', place: 1, to: 2, option: 'milk' })).to.equal('2 of 3');
    expect(counted({ question: 'age' })).to.equal('4 of 5');
  });

  it('compares all options where a rank or a comparison is printed', () => {
    const rank = claim({ question: 'speed.bus' }, { unit: 'rank', printed: '1', subject: 'slow' });
    expect(new Register([rank]).chapter('1', survey).results()[0]).to.include({ status: 'holds', count: 2, base: 3 });
  });

  it('is judged by what a cell checks instead, if one does', () => {
    const chapter = new Register([claim({ question: 'pie', option: 'often' }, { printed: '100' })]).chapter(
      '1',
      survey,
    );
    chapter.check('1-x', null);
    expect(chapter.results()[0]?.status).to.equal('not-in-export');
  });

  it('says which claim names what the survey lacks', () => {
    expect(() => counted({ question: 'pies', option: 'often' })).to.throw(
      'measure of 1-x: unknown question: pies (did you mean "pie"?)',
    );
    expect(() => counted({ question: 'pie', option: 'oftn' })).to.throw(
      'measure of 1-x: unknown category: oftn (did you mean "often"?)',
    );
    const faulty = measureSchema.safeParse({
      question: 'pie',
      option: 'a',
      options: ['b'],
      to: 2,
      among: { question: 'sex' },
    });
    expect(faulty.success).to.equal(false);
  });
});

describe('judgeMeasured', () => {
  it('judges chapters that no notebook concluded, writes their tables, and names what nothing checks', () => {
    const measured = claim({ question: 'pie', option: 'often' }, { printed: '25' });
    const unmeasured = claimOf({ unit: 'count', printed: '1', id: '2-y', chapter: '2', chapterName: 'kapitel 2' });
    inFolder((folder) => {
      expect(judgeMeasured(new Register([measured, unmeasured]), survey, folder)).to.deep.equal(['2-y']);
      const results = JSON.parse(readFileSync(join(folder, RESULTS_FOLDER, '1.json'), 'utf8')) as unknown[];
      expect(results[0]).to.include({ id: '1-x', status: 'holds', count: 1, base: 4 });
      expect(readFileSync(join(folder, 'tables', '1-tryckta-uppgifter.csv'), 'utf8')).to.include('25 procent');
      expect(existsSync(join(folder, RESULTS_FOLDER, '2.json'))).to.equal(false);
    });
  });

  it('is judged by the weights of the export where it says so, with the unweighted share beside it', () => {
    const weightedSurvey = csvSurvey(
      [
        ['Pie', 'W'],
        ['Often', '0.5'],
        ['Seldom', '1.5'],
        ['Often', '2'],
      ],
      `administrative: { weight: W }
questions: [{ id: pie, type: single, text: Pie, options: [{ id: often, label: Often }, { id: seldom, label: Seldom }] }]`,
    );
    const often = { question: 'pie', option: 'often' };
    const [weighted, plain] = new Register([
      claim({ ...often, weighted: true }, { printed: '63' }),
      claim(often, { printed: '67', id: '1-plain' }),
    ])
      .chapter('1', weightedSurvey)
      .results();
    // (0.5 + 2) of 4 is 62.5 percent.
    expect(weighted).to.deep.include({ value: 62.5, count: 2, base: 3, reproduced: '63', status: 'holds' });
    expect(weighted?.difference).to.equal('Viktat; oviktat 67 procent.');
    expect(plain).to.deep.include({ reproduced: '67', status: 'holds', difference: null });
    expect(() => measureSchema.parse({ question: 'pie', weighted: true })).to.throw('an option beside it');
    const unweighted = new Register([claim({ ...often, weighted: true })]).chapter('1', survey);
    expect(() => unweighted.results()).to.throw('no weights in the export');
  });
});
