import { expect } from 'chai';
import { countedOfEach } from '../../src/statistics/counted-of-each';
import { countedOf } from '../../src/statistics/measured';
import type { Condition, Measure } from '../../src/survey/measure';
import { where } from '../../src/survey/where';
import { casesOf, QUESTION } from '../support/cases';

describe('countedOfEach', () => {
  const cases = casesOf(['ab', '', null, 'b', 'a']);
  const measure: Measure = {
    ...{ rows: 'respondents', where: [], counted: null },
    base: { state: 'all', questions: [] },
    unit: { of: 'rows' },
  };
  const each = countedOfEach(measure, cases.rows, cases.survey);
  const alone = (counted: Condition) => countedOf({ ...measure, counted }, cases.rows, cases.survey);

  it('counts what each condition counts alone, whether it looks values up or tests every row', () => {
    const conditions: Condition[] = [
      ...['a', 'b', 'c'].map((option) => where.chose('q', option)),
      ...['Kommun 1000', 'Kommun 1003'].map((name) => where.organisation(name)),
      where.chose('q', 'a', 'b'),
      where.choseAll('q', 'a', 'b'),
      where.choseNone('q', 'a'),
      where.answered('q'),
    ];
    for (const condition of conditions) expect(each(condition)).to.deep.equal(alone(condition));
    expect(each(where.chose('q', 'a'))).to.deep.equal([cases.rows[0], cases.rows[4]]);
  });

  it('counts a row once that has a value twice', () => {
    const [row] = cases.rows;
    const twice = { ...row, answers: new Map([['q', { state: 'answered', options: ['a', 'a'], text: null }]]) };
    expect(countedOfEach(measure, [twice], cases.survey)(where.chose('q', 'a'))).to.deep.equal([twice]);
  });

  it('refuses ids that nobody knows, and rows that have no answers, as the conditions do', () => {
    expect(() => each(where.organisation('Ingen'))).to.throw('unknown organisation: Ingen');
    expect(() => each(where.chose('q', 'x'))).to.throw('unknown option: x of question q');
    const ofRegister = countedOfEach(measure, [{ code: '1000' }], cases.survey);
    expect(() => ofRegister(where.chose(QUESTION.id, 'a'))).to.throw('wrong rows');
  });
});
