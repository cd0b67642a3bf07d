import { expect } from 'chai';
import { certaintyOf, judgementOf } from '../../src/nonresponse/judgement-of';
import type { WhyNot } from '../../src/nonresponse/why-not';
import { differencePValue } from '../../src/statistics/difference-p-value';
import { distinct } from '../../src/statistics/distinct';
import { mentions } from '../../src/statistics/mentions';
import { optionCount } from '../../src/statistics/questionnaire';
import { shareOfPopulation } from '../../src/nonresponse/share-of-population';
import { frequencies } from '../../src/statistics/frequencies';
import { engagement } from '../../notebooks/helpers/engagement';
import { count, countAll, type Count } from '../../src/statistics/count';
import { responseRate } from '../../src/statistics/response-rate';
import { populationInterval } from '../../src/statistics/population-interval';
import type { Rule } from '../../src/published/rules/rules';
import type { Respondent } from '../../src/survey/respondent';
import { where } from '../../src/survey/where';
import { ownSurvey } from '../support/survey';

const survey = ownSurvey();
const asked = survey.organisations.filter(({ kind }) => kind === 'municipality').length;
const unknown = asked - survey.population('municipality').length;

/** A count of the first so many municipalities that answered, from some place on. */
const first = (many: number, from = 0): Count<Respondent> => {
  const rows = new Set(survey.population('municipality').rows.slice(from, from + many));
  return count(survey.population('municipality'), (one) => rows.has(one), 'A', 'a');
};

const { length } = survey.population('municipality');
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

  it('asks every part of a conclusion at the full level: all of them must hold', () => {
    const interval = (many: number) => populationInterval({ count: many, base: length, population: asked });
    const least = survey.population('municipality').rows.findIndex((_, many) => 2 * interval(many).low > asked);
    for (const beside of [[], [length], [length, length]]) {
      expect(majorities(least, ...beside)).to.equal('interval');
      expect(majorities(least - 1, ...beside)).to.equal('undetermined');
    }
    const before = interval(100).high + 1;
    expect([decreased(before), decreased(before - 1)]).to.deep.equal(['interval', 'undetermined']);
  });

  it('holds within the interval of a difference where its p-value is at most five percent', () => {
    for (let many = 1; many <= unknown; many++) {
      const p = differencePValue({ kind: 'paired', onlyOne: many, onlyOther: 0, base: length, population: asked });
      expect(greater(many, 0), `${many}`).to.equal(p <= 0.05 ? 'interval' : 'undetermined');
    }
  });

  it('needs all parts of a conclusion', () => {
    expect(greater(length, 0, 0)).to.equal('does-not-hold');
    expect(majorities(length, 1)).to.equal('does-not-hold');
  });

  it('compares shares of different respondents', () => {
    const regions = engagement(survey.population('region'));
    const none = count(survey.population('municipality'), () => false, 'Inga', 'inga');
    expect(certaintyOf({ kind: 'greater' }, [regions.any, none])).to.equal('always');
  });

  it('compares numbers of different respondents where the rule does: as many of few as of many', () => {
    const all = ownSurvey().population('region');
    const rows = new Set(all.rows.slice(0, 3));
    const three = count(all, (one) => rows.has(one), 'B', 'b');
    for (const rule of [{ kind: 'equal' }, { kind: 'even', spread: 1 }] as Rule[])
      expect(certaintyOf(rule, [first(3), three]), rule.kind).to.equal('undetermined');
    expect(certaintyOf({ kind: 'even', spread: 1 }, [first(5), three])).to.equal('does-not-hold');
    expect(certaintyOf({ kind: 'decreased' }, [first(100), three])).to.equal('always');
    expect(certaintyOf({ kind: 'greater', numbers: true }, [first(100), three])).to.equal('always');
  });

  it('says why nonresponse says nothing of it', () => {
    const towns = count(survey.cooperations, ({ row }) => row > 3, 'A');
    const nobody = count(
      survey.population('municipality').where(where.group('A1'), where.group('B3')),
      () => true,
      'Inga',
    );
    const reasons: [WhyNot, Rule, ...unknown[]][] = [
      ['who-answered', { kind: 'not-significant', level: 0.05 }, first(100)],
      ['who-answered', { kind: 'not-significant', level: 0.05 }, 0.5],
      ['earlier-surveys', { kind: 'decreased' }, 3, 2],
      ['cooperations', { kind: 'majority' }, towns],
      ['cooperations', { kind: 'decreased' }, 3, 2, towns],
      [
        'ticks',
        { kind: 'most-common', keys: ['kultur'] },
        ...mentions(survey.cooperations, survey.question('omraden')).counts,
      ],
      ['values', { kind: 'range', min: 1, max: 9 }, distinct(survey.cooperations, ['land'], '')],
      ['questionnaire', { kind: 'range', min: 1, max: 9 }, optionCount(survey, 'form')],
      ['no-answers', { kind: 'greater' }, first(100), nobody],
      ['nothing-to-compare', { kind: 'most-common', keys: ['b'] }, first(100)],
      ['nothing-to-compare', { kind: 'greater' }, first(100), 'mer'],
    ];
    for (const [reason, rule, ...evidence] of reasons)
      expect(judgementOf(rule, evidence), `${reason} ${rule.kind}`).to.include({ certainty: 'not-applicable', reason });
  });

  it('holds where nobody is missing', () => {
    expect(certaintyOf({ kind: 'majority' }, [responseRate(survey, 'municipality', 'Kommuner')])).to.equal('always');
  });
});

describe('shareOfPopulation', () => {
  it('counts all municipalities for a question to all, and leaves out who was not asked', () => {
    const { any } = engagement(survey.population('municipality'));
    expect(shareOfPopulation(any).population).to.equal(asked);
    const notAsked = survey
      .population('municipality')
      .filter(({ answers }) => answers.get('orsaker')?.state === 'not-asked');
    const time = frequencies(survey.population('municipality'), survey.question('orsaker')).of('tid');
    expect(shareOfPopulation(time).population).to.equal(asked - notAsked.length);
  });

  it('refuses shares of cooperations', () => {
    const towns = countAll(survey.cooperations, 'A');
    expect(() => shareOfPopulation(towns)).to.throw('not a share of organisations');
  });
});
