import { expect } from 'chai';
import { certaintyOf } from '../../src/nonresponse/certainty';
import { shareOfPopulation } from '../../src/nonresponse/share-of-population';
import { engagement } from '../../src/statistics/engagement';
import { count, countAll, type Count } from '../../src/statistics/count';
import { frequencies } from '../../src/statistics/frequencies';
import { responseRate } from '../../src/statistics/response-rate';
import type { Respondent } from '../../src/survey/respondent';
import { ownSurvey } from '../support/survey';

const survey = ownSurvey();
const asked = survey.organisations.filter(({ kind }) => kind === 'municipality').length;
const unknown = asked - survey.municipalities.length;

/** A count of the first so many municipalities that answered, from some place on. */
const first = (many: number, from = 0): Count<Respondent> => {
  const rows = new Set(survey.municipalities.rows.slice(from, from + many));
  return count(survey.municipalities, (one) => rows.has(one), 'A', 'a');
};

describe('certaintyOf', () => {
  const { length } = survey.municipalities;

  it('marks a majority: whatever the others say, within the interval, not determined, not even seen', () => {
    const mark = (many: number): string => certaintyOf({ kind: 'majority' }, [first(many)]);
    expect(mark(Math.floor(asked / 2) + 1)).to.equal('always');
    expect(mark(Math.floor(asked / 2))).to.equal('interval');
    expect(mark(Math.floor(length / 2) + 1)).to.equal('undetermined');
    expect(mark(Math.floor(length / 2))).to.equal('does-not-hold');
  });

  it('compares two counts of the same respondents by those who gave only one of them', () => {
    const mark = (one: Count, other: Count): string => certaintyOf({ kind: 'greater' }, [one, other]);
    expect(mark(first(unknown + 1), first(0))).to.equal('always');
    expect(mark(first(unknown), first(0))).to.equal('interval');
    // All of the second are in the first: the shares are as near as before, but fewer can differ.
    expect(mark(first(unknown + 1 + 50), first(50))).to.equal('always');
    expect(mark(first(51), first(50))).to.equal('undetermined');
    expect(mark(first(50), first(50))).to.equal('does-not-hold');
  });

  it('compares with a number that is given', () => {
    const fallen = (before: number): string => certaintyOf({ kind: 'decreased' }, [before, first(100)]);
    expect(fallen(100 + unknown + 1)).to.equal('always');
    expect(fallen(160)).to.equal('interval');
    expect(fallen(101)).to.equal('undetermined');
    expect(fallen(100)).to.equal('does-not-hold');
    expect(certaintyOf({ kind: 'more-than-double' }, [first(21), 10])).to.equal('always');
  });

  it('compares shares of different respondents', () => {
    const regions = engagement(survey.regions);
    const none = count(survey.municipalities, () => false, 'Inga', 'inga');
    expect(certaintyOf({ kind: 'greater' }, [regions.any, none])).to.equal('always');
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
