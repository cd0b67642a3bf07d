import { expect } from 'chai';
import { chose, chosen, hasAnswered, textOf, wasAsked, type Answer, type Case } from '../../src/survey/case';
import { QUESTION } from '../support/cases';

const caseOf = (answer?: Answer): Case => ({
  ...{ sheet: 'S', row: 3, questions: new Map([['fraga', { ...QUESTION, id: 'fraga' }]]) },
  answers: new Map(answer ? [['fraga', answer]] : []),
});

const STATES = {
  answered: caseOf({ state: 'answered', options: ['a', 'b'], text: 'fritext' }),
  missing: caseOf({ state: 'missing' }),
  'not asked': caseOf({ state: 'not-asked' }),
  'not read': caseOf(),
};
const all = <T>(of: (one: Case) => T): T[] => Object.values(STATES).map(of);

describe('a case', () => {
  it('was asked whether it answered or not, and has answered only if it did', () => {
    expect(all((one) => wasAsked(one, 'fraga'))).to.deep.equal([true, true, false, false]);
    expect(all((one) => hasAnswered(one, 'fraga'))).to.deep.equal([true, false, false, false]);
  });

  it('chose nothing and wrote nothing unless it answered', () => {
    expect(all((one) => chosen(one, 'fraga'))).to.deep.equal([['a', 'b'], [], [], []]);
    expect(all((one) => textOf(one, 'fraga'))).to.deep.equal(['fritext', null, null, null]);
    expect(all((one) => [chose(one, 'fraga', 'b'), chose(one, 'fraga', 'c')])).to.deep.equal([
      [true, false],
      [false, false],
      [false, false],
      [false, false],
    ]);
  });

  it('refuses questions that its sheet has not, with the nearest, whatever its state', () => {
    const asking: readonly ((one: Case, question: string) => unknown)[] = [
      chosen,
      hasAnswered,
      wasAsked,
      textOf,
      (one, question) => chose(one, question, 'a'),
    ];
    for (const ask of asking)
      for (const one of Object.values(STATES)) {
        expect(() => ask(one, 'frga')).to.throw('unknown question: frga (did you mean "fraga"?)');
        expect(() => ask(one, 'helt-annan')).to.throw(/^unknown question: helt-annan$/);
      }
  });

  it('refuses options that the question has not, with the nearest, whatever its state', () => {
    const named = caseOf();
    const question = { ...QUESTION, id: 'fraga', options: [{ id: 'andra', label: 'Andra' }] };
    const one = { ...named, questions: new Map([['fraga', question]]) };
    expect(() => chose(one, 'fraga', 'andraa')).to.throw(
      'unknown option: andraa of question fraga (did you mean "andra"?)',
    );
    for (const state of Object.values(STATES))
      expect(() => chose(state, 'fraga', 'x-x-x')).to.throw(/^unknown option: x-x-x of question fraga$/);
  });
});
