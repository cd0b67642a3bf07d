import { expect } from 'chai';
import { judgementOf } from '../../src/nonresponse/judgement-of';
import { needsOf } from '../../src/nonresponse/needs-of';
import { namedMeasure } from '../../src/nonresponse/printed-measures';
import type { Rule } from '../../src/published/rules/rules';
import { engagement } from '../../notebooks/helpers/engagement';
import { frequencies } from '../../src/statistics/frequencies';
import { count, type Count } from '../../src/statistics/count';
import { where } from '../../src/survey/where';
import { ownSurvey } from '../support/survey';

const survey = ownSurvey();
const { twinning, other, both, none, any } = engagement(survey.population('municipality'));
const of = (question: string, option: string): Count =>
  frequencies(survey.population('municipality'), survey.question(question)).of(option);

const needs = (rule: Rule, ...evidence: unknown[]) => needsOf(judgementOf(rule, evidence).statements);
const named = (...counts: Count[]) => counts.map(({ measure }) => namedMeasure(measure));

describe('needsOf', () => {
  it('asks for the numbers that are compared, and how many gave both answers where they can', () => {
    expect(needs({ kind: 'majority' }, twinning)).to.deep.equal(named(twinning));
    expect(needs({ kind: 'decreased' }, 300, twinning)).to.deep.equal(named(twinning));
    expect(needs({ kind: 'greater' }, twinning, other)).to.deep.equal(named(twinning, other, both));
    expect(needs({ kind: 'greater' }, other, twinning)).to.deep.equal(named(other, twinning, both));
  });

  it('asks for no number of both where nobody can have both', () => {
    expect(needs({ kind: 'greater' }, twinning, none)).to.deep.equal(named(twinning, none));
    const [yes, no] = [of('hinder', 'ja'), of('hinder', 'nej')];
    expect(needs({ kind: 'greater' }, yes, no)).to.deep.equal(named(yes, any, no));
  });

  it('asks how many a routed question was put to, back to the first', () => {
    const time = of('vilka-hinder', 'tid');
    expect(needs({ kind: 'majority' }, time)).to.deep.equal(named(time, of('hinder', 'ja'), any));
  });

  it('asks for what no claim can print where lists tell who had something to answer, or conditions are of another kind', () => {
    const coordinated = of('samordning-partnerskap', 'tjansteperson');
    const found = needs({ kind: 'majority' }, coordinated);
    expect(found.slice(0, 1)).to.deep.equal(named(coordinated));
    expect(found[1]?.counted).to.match(/^concerns partnerskap: /);
    const own = count(
      survey.population('municipality'),
      where.own(() => true),
      'Alla',
    );
    expect(needs({ kind: 'majority' }, own)).to.deep.equal(named(own));
  });
});
