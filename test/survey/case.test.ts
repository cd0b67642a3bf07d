import { expect } from 'chai';
import { chose, chosen, hasAnswered, textOf, wasAsked, type Answer, type Case } from '../../src/survey/case';

const caseOf = (answer?: Answer): Case => ({ sheet: 'S', row: 3, answers: new Map(answer ? [['q', answer]] : []) });

const STATES = {
  answered: caseOf({ state: 'answered', options: ['a', 'b'], text: 'fritext' }),
  missing: caseOf({ state: 'missing' }),
  'not asked': caseOf({ state: 'not-asked' }),
  unknown: caseOf(),
};

describe('a case', () => {
  it('was asked whether it answered or not, and has answered only if it did', () => {
    expect(Object.values(STATES).map((one) => wasAsked(one, 'q'))).to.deep.equal([true, true, false, false]);
    expect(Object.values(STATES).map((one) => hasAnswered(one, 'q'))).to.deep.equal([true, false, false, false]);
  });

  it('chose nothing and wrote nothing unless it answered', () => {
    expect(Object.values(STATES).map((one) => chosen(one, 'q'))).to.deep.equal([['a', 'b'], [], [], []]);
    expect(Object.values(STATES).map((one) => textOf(one, 'q'))).to.deep.equal(['fritext', null, null, null]);
    expect([
      chose(STATES.answered, 'q', 'b'),
      chose(STATES.answered, 'q', 'c'),
      chose(STATES.missing, 'q', 'a'),
    ]).to.deep.equal([true, false, false]);
  });
});
