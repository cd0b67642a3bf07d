import { expect } from 'chai';
import { judgementOf } from '../../src/nonresponse/judgement-of';
import { tippingOf } from '../../src/nonresponse/tipping-of';
import type { Rule } from '../../src/published/rules/rules';
import { count, type Count } from '../../src/statistics/count';
import { where } from '../../src/survey/where';
import { answerRow } from '../support/small-export';
import { ownSurvey, surveyOf } from '../support/survey';

const regions = ownSurvey().organisations.rows.filter(({ kind }) => kind === 'region');

/** Of 20 regions ten answered: so many have only a twin town, so many only other cooperation, the rest none. */
function counts(towns: number, others: number): Count[] {
  const survey = surveyOf({
    answers: regions.slice(0, 10).map(({ code, name }, at) => {
      const har = at < towns ? [1] : at < towns + others ? [null, 1] : [null, null, 1];
      return answerRow({ id: `r${at}`, name, code, har });
    }),
  });
  return ['vanort', 'andra'].map((key) => count(survey.population('region'), where.chose('har', key), key, key));
}

const tipping = (rule: Rule, evidence: readonly unknown[]) => tippingOf(judgementOf(rule, evidence).statements);

describe('tippingOf', () => {
  it('counts from what the others would say if they answered as those who did', () => {
    const [towns, others] = counts(6, 3);
    // Expected of all 20: 12. With two more of the others there are 14.
    expect(tipping({ kind: 'decreased' }, [14, towns])).to.deep.equal({ least: 2, others: 10 });
    // Expected 12 of 20; with two fewer it is no more than half.
    expect(tipping({ kind: 'majority' }, [towns])).to.deep.equal({ least: 2, others: 10 });
    // 12 against 6: six apart, and each that changes from the one to the other takes two.
    expect(tipping({ kind: 'greater' }, [towns, others])).to.deep.equal({ least: 3, others: 10 });
    expect(tipping({ kind: 'greater', numbers: true }, [towns, 11])).to.deep.equal({ least: 1, others: 10 });
  });

  it('is that of the statement that falls first', () => {
    const [towns, others] = counts(6, 3);
    // 12 of 15, and three more are as many; more than 3 they are whatever the others say.
    expect(tipping({ kind: 'decreased' }, [15, towns, 3])).to.deep.equal({ least: 3, others: 10 });
    expect(tipping({ kind: 'decreased' }, [20, 14, towns])).to.deep.equal({ least: 2, others: 10 });
    expect(tipping({ kind: 'greater' }, [towns, others])?.least).to.be.lessThan(4);
    expect(tipping({ kind: 'majority' }, [towns, others])?.least).to.equal(0);
  });

  it('is none where it holds whatever they say, and 0 where it falls even if they answer alike', () => {
    const [towns] = counts(6, 3);
    expect(tipping({ kind: 'decreased' }, [17, towns])).to.equal(null);
    expect(tipping({ kind: 'half' }, [towns, 12])).to.deep.equal({ least: 0, others: 10 });
    expect(tipping({ kind: 'decreased' }, [3, 2])).to.equal(null);
  });
});
