import { expect } from 'chai';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { frequencies } from '../../../src/statistics/frequencies';
import { columnWeights } from '../../../src/statistics/weights/column-weights';
import { margin, registerMargin } from '../../../src/statistics/weights/margin';
import { poststratify, rake } from '../../../src/statistics/weights/rake';
import { weighted } from '../../../src/statistics/weights/weighted';
import { weightSummary, type Weights } from '../../../src/statistics/weights/weights';
import { chosen } from '../../../src/survey/case';
import type { Survey } from '../../../src/survey/survey';
import { csvSurvey } from '../../support/csv-survey';
import { ownSurvey } from '../../support/survey';

const SAMPLE = readFileSync(join(__dirname, 'weights.csv'));
const CODEBOOK = `
administrative: { answerId: id, weight: weight }
questions:
  - { id: age, type: single, text: age, options: [{ id: young, label: young }, { id: middle, label: middle }, { id: old, label: old }] }
  - { id: sex, type: single, text: sex, options: [{ id: woman, label: woman }, { id: man, label: man }] }
  - { id: answer, type: single, text: answer, options: [{ id: yes, label: yes }, { id: no, label: no }] }
`;

/** What R's survey package says of the same sample: see weights.R. */
const EXPECTED = JSON.parse(readFileSync(join(__dirname, 'weights.json'), 'utf8')) as Record<
  string,
  { percent: number; low: number; high: number }
>;

const AGES = { young: 210, middle: 540, old: 250 };
const SEXES = { woman: 510, man: 490 };

describe('weighted', () => {
  const survey = csvSurvey(SAMPLE, CODEBOOK);
  const { respondents } = survey;
  const [age, sex] = [margin(survey.question('age'), AGES), margin(survey.question('sex'), SEXES)];
  const yes = frequencies(respondents, survey.question('answer')).of('yes');
  const equal = poststratify(respondents, { ...age, population: sizesIn(survey) });

  const cases: [name: string, weights: Weights][] = [
    ['column', columnWeights(respondents)],
    ['equal', { ...equal, margins: [] }],
    ['post-stratified', poststratify(respondents, age)],
    ['post-stratified, population known', poststratify(respondents, { ...age, isCounted: true })],
    ['post-stratified from the column', poststratify(respondents, age, { from: columnWeights(respondents) })],
    ['raked', rake(respondents, [age, sex])],
    ['raked from the column', rake(respondents, [age, sex], { from: columnWeights(respondents) })],
  ];
  for (const [name, weights] of cases)
    it(`gives the share and interval that R gives: ${name}`, () => {
      const { percent, interval } = weighted(yes, weights);
      const expected = EXPECTED[name]!;
      expect(percent).to.be.closeTo(expected.percent, 1e-6);
      expect(interval?.low).to.be.closeTo(expected.low, 1e-3);
      expect(interval?.high).to.be.closeTo(expected.high, 1e-3);
    });

  it('is the unweighted share where all weigh the same, and does not change if all weights are multiplied', () => {
    const { percent, effectiveBase } = weighted(yes, { ...equal, margins: [] });
    expect([percent, effectiveBase]).to.deep.equal([yes.percent, yes.base]);
    const own = columnWeights(respondents);
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 1000, noNaN: true }), (factor) => {
        const other = weighted(yes, { ...own, of: (one) => factor * own.of(one) });
        expect(other.percent).to.be.closeTo(weighted(yes, own).percent ?? NaN, 1e-9);
        expect(other.interval?.low).to.be.closeTo(weighted(yes, own).interval?.low ?? NaN, 1e-9);
      }),
    );
  });

  it('sums to 100 percent over the options of a single choice', () => {
    const weights = rake(respondents, [age, sex]);
    const shares = frequencies(respondents, survey.question('answer')).counts.map(
      (one) => weighted(one, weights).percent ?? 0,
    );
    expect(shares.reduce((a, b) => a + b)).to.be.closeTo(100, 1e-9);
  });

  it('rounds decimals of the export exactly, halves up', () => {
    const half = csvSurvey(
      [
        ['id', 'answer', 'weight'],
        ['1', 'yes', '0,575'],
        ['2', 'no', '0,425'],
      ],
      `administrative: { answerId: id, weight: weight }
questions: [{ id: answer, type: single, text: answer, options: [{ id: yes, label: yes }, { id: no, label: no }] }]`,
    );
    const share = weighted(
      frequencies(half.respondents, half.question('answer')).of('yes'),
      columnWeights(half.respondents),
    );
    // In floating point 57.49999999999999.
    expect([share.rounded(), share.rounded(1)]).to.deep.equal(['58', '57.5']);
  });

  it('has no interval for none or all, nothing without a base, and refuses what is not of respondents', () => {
    const weights = columnWeights(respondents);
    const none = frequencies(
      respondents.filter(() => false),
      survey.question('answer'),
    ).of('yes');
    const { percent, effectiveBase, interval } = weighted(none, weights);
    expect([percent, effectiveBase, interval]).to.deep.equal([null, 0, null]);
    const all = weighted(frequencies(yes.cases(), survey.question('answer')).of('yes'), weights);
    expect([all.percent, all.interval]).to.deep.equal([100, null]);
    const own = ownSurvey();
    const towns = frequencies(own.cooperationsOf('vanort'), own.question('aktivitetsgrad')).of('aktivt');
    expect(() => weighted(towns as never, weights)).to.throw(
      'not of respondents: "Aktivt" counts rows of cooperations',
    );
    const [stranger] = own.respondents;
    expect(() => weights.of(stranger!)).to.throw(`no weight: respondent ${stranger!.id} is not among those weighted`);
  });

  it('sums up what weights do', () => {
    const {
      weighted: number,
      effectiveBase,
      designEffect,
      least,
      greatest,
    } = weightSummary(columnWeights(respondents));
    expect(number).to.equal(80);
    expect(effectiveBase * designEffect).to.be.closeTo(80, 1e-9);
    expect(least).to.be.lessThan(1).and.greaterThan(0);
    expect(greatest).to.be.greaterThan(1);
    expect(() => weightSummary(columnWeights(respondents), [])).to.throw('no weight above 0');
  });
});

/** The sample's own numbers: weights that meet them are all equal. */
function sizesIn({ respondents }: Pick<Survey, 'respondents'>) {
  const sizes = new Map<string, { label: string; size: number }>();
  for (const one of respondents) {
    const key = chosen(one, 'age')[0] ?? '';
    sizes.set(key, { label: key, size: 1 + (sizes.get(key)?.size ?? 0) });
  }
  return sizes;
}

describe('rake', () => {
  const survey = csvSurvey(SAMPLE, CODEBOOK);
  const { respondents } = survey;
  const [age, sex] = [margin(survey.question('age'), AGES), margin(survey.question('sex'), SEXES)];
  const sums = ({ of }: Weights, { keyOf }: typeof age): Map<string, number> => {
    const found = new Map<string, number>();
    for (const one of respondents) found.set(keyOf(one) ?? '', (found.get(keyOf(one) ?? '') ?? 0) + of(one));
    return found;
  };

  it('meets every margin, and twice is once', () => {
    const once = rake(respondents, [age, sex]);
    expect(sums(once, age).get('young')).to.be.closeTo(80 * 0.21, 1e-6);
    expect(sums(once, sex).get('man')).to.be.closeTo(80 * 0.49, 1e-6);
    expect(once.rounds).to.be.greaterThan(1);
    expect(once.missedBy).to.be.closeTo(0, 1e-6);
    const twice = rake(respondents, [age, sex], { from: once });
    for (const one of respondents) expect(twice.of(one)).to.be.closeTo(once.of(one), 1e-6);
  });

  it('keeps the sum and the limits when it trims, and says by how much the margins are missed', () => {
    const trimmed = rake(respondents, [age, sex], { trim: { least: 0.6, greatest: 1.6 } });
    const { least, greatest } = weightSummary(trimmed);
    expect(least).to.be.at.least(0.6 - 1e-9);
    expect(greatest).to.be.at.most(1.6 + 1e-9);
    expect([...sums(trimmed, sex).values()].reduce((a, b) => a + b)).to.be.closeTo(80, 1e-9);
    expect(trimmed.missedBy).to.be.greaterThan(0);
    expect(() => rake(respondents, [age], { trim: { greatest: 0.9 } })).to.throw('limits that cannot be met: 0 to 0.9');
  });

  it('names what cannot be met', () => {
    const few = respondents.filter((one) => chosen(one, 'age')[0] !== 'old');
    expect(() => rake(few, [age])).to.throw('nobody in "old" of the margin "age", which has a population; merge it');
    expect(() => rake(respondents, [margin(survey.question('age'), { young: 1, middle: 1 })])).to.throw(
      'respondents in "old" of the margin "age", which has no population',
    );
    expect(() => rake(respondents, [margin(survey.question('answer'), { yes: 1, no: 1 })])).to.throw(
      /^\d+ of 80 respondents without a cell of the margin "answer"; leave them out/u,
    );
    expect(() => margin(survey.question('age'), { yung: 1 })).to.throw(
      'unknown option: yung of question age (did you mean "young"?)',
    );
    expect(() => margin(survey.question('age'), { young: -1 })).to.throw('not a size: -1 of young');
    const [counted, other] = [age, sex].map((one) => ({ ...one, isCounted: true }));
    const larger = {
      ...other!,
      population: new Map([...other!.population].map(([key, { label, size }]) => [key, { label, size: 2 * size }])),
    };
    expect(() => rake(respondents, [counted!, larger])).to.throw(
      'margins that do not fit: age sums to 1000, sex sums to 2000',
    );
    expect(() => registerMargin(respondents, 'group')).to.throw('no register: the survey does not know who was asked');
    expect(() => columnWeights(ownSurvey().respondents)).to.throw('no weights in the export');
  });

  it('takes margins from the registers, of the population that the respondents were picked from', () => {
    const own = ownSurvey();
    const municipalities = own.population('municipality');
    const weights = poststratify(municipalities, registerMargin(municipalities, 'group'));
    expect(weights.population).to.equal(290);
    expect(municipalities.rows.reduce((total, one) => total + weights.of(one), 0)).to.be.closeTo(290, 1e-6);
  });
});
