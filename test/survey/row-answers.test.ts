import { expect } from 'chai';
import type { Answer } from '../../src/survey/case';
import { RowAnswers } from '../../src/survey/row-answers';
import { QUESTION } from '../support/cases';

const QUESTIONS = new Map(['a', 'b', 'c'].map((id) => [id, { ...QUESTION, id }]));
const MISSING: Answer = { state: 'missing' };
const NOT_ASKED: Answer = { state: 'not-asked' };

describe('RowAnswers', () => {
  it('is a map of what was set, in the order of the questions', () => {
    const answers = new RowAnswers(QUESTIONS);
    answers.set('c', NOT_ASKED);
    answers.set('a', MISSING);
    expect([...answers]).to.deep.equal([
      ['a', MISSING],
      ['c', NOT_ASKED],
    ]);
    expect([[...answers.keys()], [...answers.values()], answers.size]).to.deep.equal([
      ['a', 'c'],
      [MISSING, NOT_ASKED],
      2,
    ]);
    const each: unknown[] = [];
    answers.forEach((answer, question, map) => each.push([question, answer, map === answers]));
    expect(each).to.deep.equal([
      ['a', MISSING, true],
      ['c', NOT_ASKED, true],
    ]);
    expect(['a', 'b', 'x'].map((id) => [answers.has(id), answers.get(id)])).to.deep.equal([
      [true, MISSING],
      [false, undefined],
      [false, undefined],
    ]);
  });

  it('keeps the answers of rows apart, and knows no other questions', () => {
    const [one, other] = [new RowAnswers(QUESTIONS), new RowAnswers(QUESTIONS)];
    one.set('a', MISSING);
    expect(other.size).to.equal(0);
    expect(() => one.set('x', MISSING)).to.throw('unknown question: x');
  });
});
