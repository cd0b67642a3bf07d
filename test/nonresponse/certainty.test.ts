import { expect } from 'chai';
import { certaintyOf } from '../../src/nonresponse/certainty';
import { shareOfPopulation } from '../../src/nonresponse/share-of-population';
import { engagement } from '../../src/statistics/engagement';
import { Count, count } from '../../src/statistics/count';
import { responseRate } from '../../src/statistics/response-rate';
import type { Respondent } from '../../src/survey/respondent';
import { ownSurvey } from '../support/survey';

const survey = ownSurvey();
const asked = survey.organisations.filter(({ kind }) => kind === 'municipality').length;
const unknown = asked - survey.municipalities.length;

/** A count of the first so many municipalities that answered, from some place on. */
const first = (many: number, from = 0): Count<Respondent> =>
  new Count('a', 'A', survey.municipalities.slice(from, from + many), survey.municipalities);

describe('certaintyOf', () => {
  const { length } = survey.municipalities;

  it('marks a majority: whatever the others say, within the interval, not determined, not even seen', () => {
    const mark = (many: number): string => certaintyOf({ kind: 'majority' }, [first(many)], survey);
    expect(mark(Math.floor(asked / 2) + 1)).to.equal('always');
    expect(mark(Math.floor(asked / 2))).to.equal('interval');
    expect(mark(Math.floor(length / 2) + 1)).to.equal('undetermined');
    expect(mark(Math.floor(length / 2))).to.equal('does-not-hold');
  });

  it('compares two counts of the same respondents by those who gave only one of them', () => {
    const mark = (one: Count, other: Count): string => certaintyOf({ kind: 'greater' }, [one, other], survey);
    expect(mark(first(unknown + 1), first(0))).to.equal('always');
    expect(mark(first(unknown), first(0))).to.equal('interval');
    // All of the second are in the first: the shares are as near as before, but fewer can differ.
    expect(mark(first(unknown + 1 + 50), first(50))).to.equal('always');
    expect(mark(first(51), first(50))).to.equal('undetermined');
    expect(mark(first(50), first(50))).to.equal('does-not-hold');
  });

  it('compares with a number that is given', () => {
    const fallen = (before: number): string => certaintyOf({ kind: 'decreased' }, [before, first(100)], survey);
    expect(fallen(100 + unknown + 1)).to.equal('always');
    expect(fallen(160)).to.equal('interval');
    expect(fallen(101)).to.equal('undetermined');
    expect(fallen(100)).to.equal('does-not-hold');
    expect(certaintyOf({ kind: 'more-than-double' }, [first(21), 10], survey)).to.equal('always');
  });

  it('compares shares of different respondents', () => {
    const regions = engagement(survey.regions);
    const none = count(survey.municipalities, () => false, 'Inga', 'inga');
    expect(certaintyOf({ kind: 'greater' }, [regions.any, none], survey)).to.equal('always');
  });

  it('says so where rows are not organisations, and where nothing is missing', () => {
    const towns = new Count('a', 'A', survey.cooperations.slice(1), survey.cooperations);
    expect(certaintyOf({ kind: 'majority' }, [towns], survey)).to.equal('not-applicable');
    expect(certaintyOf({ kind: 'not-significant', level: 0.05 }, [0.5], survey)).to.equal('not-applicable');
    expect(certaintyOf({ kind: 'majority' }, [responseRate(survey, 'municipality', 'Kommuner')], survey)).to.equal(
      'always',
    );
  });
});

describe('shareOfPopulation', () => {
  it('counts all municipalities for a question to all, and leaves out who was not asked', () => {
    const { any } = engagement(survey.municipalities);
    expect(shareOfPopulation(any, survey).population).to.equal(asked);
    const reasons = survey.municipalities.filter(({ answers }) => answers.get('orsaker')?.state === 'answered');
    const notAsked = survey.municipalities.filter(({ answers }) => answers.get('orsaker')?.state === 'not-asked');
    const time = count(
      reasons,
      ({ answers }) => JSON.stringify(answers.get('orsaker')).includes('"tid"'),
      'Tid',
      'tid',
    );
    expect(shareOfPopulation(time, survey).population).to.equal(asked - notAsked.length);
  });

  it('refuses shares of cooperations', () => {
    const towns = new Count('a', 'A', survey.cooperations, survey.cooperations);
    expect(() => shareOfPopulation(towns, survey)).to.throw('not a share of organisations');
  });
});
