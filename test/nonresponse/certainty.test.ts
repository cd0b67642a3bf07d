import { expect } from 'chai';
import { certaintyOf } from '../../src/nonresponse/certainty';
import { shareOfPopulation } from '../../src/nonresponse/share-of-population';
import { frequencies } from '../../src/statistics/frequencies';
import { engagement } from '../../src/statistics/engagement';
import { count, countAll, type Count } from '../../src/statistics/count';
import { responseRate } from '../../src/statistics/response-rate';
import { populationInterval } from '../../src/statistics/population-interval';
import type { Rule } from '../../src/published/rules/rules';
import type { Respondent } from '../../src/survey/respondent';
import { where } from '../../src/survey/where';
import { ownSurvey } from '../support/survey';

const survey = ownSurvey();
const asked = survey.organisations.filter(({ kind }) => kind === 'municipality').length;
const unknown = asked - survey.municipalities.length;

/** A count of the first so many municipalities that answered, from some place on. */
const first = (many: number, from = 0): Count<Respondent> => {
  const rows = new Set(survey.municipalities.rows.slice(from, from + many));
  return count(survey.municipalities, (one) => rows.has(one), 'A', 'a');
};

const { length } = survey.municipalities;
const firstOnes = (many: readonly number[]) => many.map((one) => first(one));

const majorities = (...many: number[]) => certaintyOf({ kind: 'majority' }, firstOnes(many));
const greater = (...many: number[]) => certaintyOf({ kind: 'greater' }, firstOnes(many));
/** From a number before to 100 now. */
const decreased = (before: number) => certaintyOf({ kind: 'decreased' }, [before, first(100)]);

describe('certaintyOf', () => {
  it('marks a majority: whatever the others say, within the interval, not determined, not even seen', () => {
    expect(majorities(Math.floor(asked / 2) + 1)).to.equal('always');
    expect(majorities(Math.floor(asked / 2))).to.equal('interval');
    expect(majorities(Math.floor(length / 2) + 1)).to.equal('undetermined');
    expect(majorities(Math.floor(length / 2))).to.equal('does-not-hold');
  });

  it('compares two counts of the same respondents by those who gave only one of them', () => {
    expect(greater(unknown + 1, 0)).to.equal('always');
    expect(greater(unknown, 0)).to.equal('interval');
    // All of the second are in the first: the shares are as near as before, but fewer can differ.
    expect(greater(unknown + 1 + 50, 50)).to.equal('always');
    expect(greater(51, 50)).to.equal('undetermined');
    expect(greater(50, 50)).to.equal('does-not-hold');
  });

  it('compares with a number that is given', () => {
    expect(decreased(100 + unknown + 1)).to.equal('always');
    expect(decreased(160)).to.equal('interval');
    expect(decreased(101)).to.equal('undetermined');
    expect(decreased(100)).to.equal('does-not-hold');
    const doubled = (many: number): string => certaintyOf({ kind: 'more-than-double' }, [first(many), 10]);
    expect([doubled(21), doubled(20)]).to.deep.equal(['always', 'does-not-hold']);
  });

  it('asks more of each interval, the more of them a conclusion needs: they share five percent of error', () => {
    const interval = (many: number, level: number) =>
      populationInterval({ count: many, base: length, population: asked }, level);
    const least = (holds: (many: number) => boolean): number =>
      survey.municipalities.rows.findIndex((_, many) => holds(many));

    // One interval has all of it: that of one share, or of one beside a number that is given.
    const alone = least((many) => 2 * interval(many, 95).low > asked);
    expect([majorities(alone), majorities(alone - 1)]).to.deep.equal(['interval', 'undetermined']);
    const before = interval(100, 95).high + 1;
    expect([decreased(before), decreased(before - 1)]).to.deep.equal(['interval', 'undetermined']);

    // Two have half of it each, and need more than one does.
    const beside = least((many) => 2 * interval(many, 97.5).low > asked);
    expect(beside).to.be.greaterThan(alone);
    expect([majorities(beside, length), majorities(beside - 1, length)]).to.deep.equal(['interval', 'undetermined']);
    const lead = least((many) => interval(many, 97.5).low > interval(0, 97.5).high);
    expect(lead).to.be.greaterThan(least((many) => interval(many, 95).low > interval(0, 95).high));
    expect([greater(lead, 0), greater(lead - 1, 0)]).to.deep.equal(['interval', 'undetermined']);
  });

  it('needs all parts of a conclusion', () => {
    expect(greater(length, 0, 0)).to.equal('does-not-hold');
    expect(majorities(length, 1)).to.equal('does-not-hold');
  });

  it('compares shares of different respondents', () => {
    const regions = engagement(survey.regions);
    const none = count(survey.municipalities, () => false, 'Inga', 'inga');
    expect(certaintyOf({ kind: 'greater' }, [regions.any, none])).to.equal('always');
  });

  it('says so where the rule compares no answers, or there is nobody whose answer could be another', () => {
    const answered = first(100);
    for (const [rule, ...evidence] of [
      [{ kind: 'not-significant', level: 0.05 }, answered],
      [{ kind: 'most-common', keys: ['b'] }, answered],
      [{ kind: 'decreased' }, 3, 2],
      [{ kind: 'greater' }, answered, 'mer'],
      [
        { kind: 'greater' },
        answered,
        count(survey.municipalities.where(where.group('A1'), where.group('B3')), () => true, 'Inga'),
      ],
    ] as [Rule, ...unknown[]][])
      expect(certaintyOf(rule, evidence), rule.kind).to.equal('not-applicable');
  });

  it('says so where rows are not organisations, and where nothing is missing', () => {
    const towns = count(survey.cooperations, ({ row }) => row > 3, 'A');
    expect(certaintyOf({ kind: 'majority' }, [towns])).to.equal('not-applicable');
    expect(certaintyOf({ kind: 'not-significant', level: 0.05 }, [0.5])).to.equal('not-applicable');
    expect(certaintyOf({ kind: 'majority' }, [responseRate(survey, 'municipality', 'Kommuner')])).to.equal('always');
  });
});

describe('shareOfPopulation', () => {
  it('counts all municipalities for a question to all, and leaves out who was not asked', () => {
    const { any } = engagement(survey.municipalities);
    expect(shareOfPopulation(any).population).to.equal(asked);
    const notAsked = survey.municipalities.filter(({ answers }) => answers.get('orsaker')?.state === 'not-asked');
    const time = frequencies(survey.municipalities, survey.question('orsaker')).of('tid');
    expect(shareOfPopulation(time).population).to.equal(asked - notAsked.length);
  });

  it('refuses shares of cooperations', () => {
    const towns = countAll(survey.cooperations, 'A');
    expect(() => shareOfPopulation(towns)).to.throw('not a share of organisations');
  });
});
