import { expect } from 'chai';
import { optionCount, questionCount } from '../../src/statistics/questionnaire';
import { inventedSurvey } from '../support/invented-survey';
import { QUESTION } from '../support/cases';

const survey = inventedSurvey({
  questions: [
    { ...QUESTION, id: 'a', number: 1 },
    { ...QUESTION, id: 'b-vanorter', number: 2, options: QUESTION.options.slice(1) },
    { ...QUESTION, id: 'b-andra', number: 2 },
    { ...QUESTION, id: 'land', number: null, options: [] },
  ],
});

describe('questionCount', () => {
  it('counts the questions of the codebook by their numbers: parts of one are one, fields are none', () => {
    const one = questionCount(survey);
    expect([one.count, one.base, one.label]).to.deep.equal([2, 2, 'Frågor']);
    expect(one.rows.map(({ value, rows }) => [value, rows.map(({ id }) => id)])).to.deep.equal([
      ['1', ['a']],
      ['2', ['b-vanorter', 'b-andra']],
    ]);
    expect(one.measure).to.deep.include({ rows: 'questions', where: [{ is: 'numbered' }] });
    expect(questionCount(survey, 'Antal').label).to.equal('Antal');
  });
});

describe('optionCount', () => {
  it('counts the options that a question has in the codebook', () => {
    const one = optionCount(survey, 'b-vanorter');
    expect([one.count, one.base, one.label]).to.deep.equal([2, 2, 'Svarsalternativ']);
    expect(one.rows.map(({ question, id, label }) => [question, id, label])).to.deep.equal([
      ['b-vanorter', 'b', 'B'],
      ['b-vanorter', 'c', 'C'],
    ]);
    expect([optionCount(survey, 'a').count, optionCount(survey, 'land', 'Länder').label]).to.deep.equal([3, 'Länder']);
    expect(optionCount(survey, 'land').count).to.equal(0);
  });

  it('refuses a question that the codebook has not', () => {
    expect(() => optionCount(survey, 'lamd')).to.throw('unknown question: lamd (did you mean "land"?)');
  });
});
