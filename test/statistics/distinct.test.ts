import { expect } from 'chai';
import { distinct } from '../../src/statistics/distinct';
import { where } from '../../src/survey/where';
import { answerRow, SMALL_CODEBOOK } from '../support/small-export';
import { surveyOf } from '../support/survey';

const codebook = SMALL_CODEBOOK.replace(/forms: \[vanort\],/, 'forms: [vanort, andra],');
const survey = surveyOf({
  answers: [
    answerRow({ id: 'a', name: 'Ale', code: '1440', har: [1, 1], hinder: 'Ja', kommentar: 'Samma' }),
    answerRow({ id: 'b', name: 'Aneby', code: '0604', har: [1, 1], hinder: 'Ja', kommentar: 'samma' }),
    answerRow({ id: 'c', name: 'Alvesta', code: '0764', har: [1], kommentar: 'Samma' }),
  ],
  cooperations: [
    ['a', 'Vänort', 'Norge'],
    ['a', 'Vänort', 'Kina'],
    ['a', 'Annat', 'Norge'],
    ['b', 'Vänort', 'Norge'],
    ['b', 'Vänort', ''],
  ],
  codebook,
});
const cooperations = survey.table('cooperations');
const valuesOf = ({ rows }: ReturnType<typeof distinct>) =>
  rows.map(({ value, rows: own }) => [value, own.map((one) => (one as { row: number }).row)]);

describe('distinct', () => {
  it('counts each value once, with the rows that have it; rows without one are in none', () => {
    const countries = distinct(cooperations, ['land'], 'Länder');
    expect(valuesOf(countries)).to.deep.equal([
      ['Norge', [2, 4, 5]],
      ['Kina', [3]],
    ]);
    expect([countries.count, countries.base, countries.key, countries.label]).to.deep.equal([2, 2, 'Länder', 'Länder']);
    expect(countries.measure).to.deep.equal({
      ...{ rows: 'cooperations', where: [], counted: null, base: { state: 'all', questions: [] } },
      unit: { of: 'values', fields: ['land'] },
    });
  });

  it('counts combinations of several fields, called by the last one’s value', () => {
    expect(valuesOf(distinct(cooperations, ['form', 'land'], ''))).to.deep.equal([
      ['Norge', [2, 5]],
      ['Kina', [3]],
      ['Norge', [4]],
    ]);
    expect(valuesOf(distinct(cooperations, ['land', 'form'], ''))).to.deep.equal([
      ['vanort', [2, 5]],
      ['vanort', [3]],
      ['andra', [4]],
    ]);
  });

  it('counts with a condition the values that any row has for which it holds, of all values', () => {
    const others = distinct(cooperations, ['land'], 'Andra', { counted: where.chose('form', 'andra'), key: 'andra' });
    expect([others.count, others.base, others.key, valuesOf(others)]).to.deep.equal([
      1,
      2,
      'andra',
      [['Norge', [2, 4, 5]]],
    ]);
    expect(distinct(cooperations, ['land'], '', { counted: where.chose('land', 'Japan') }).count).to.equal(0);
  });

  it('takes texts as they stand, and options by their ids', () => {
    expect(valuesOf(distinct(survey.respondents, ['kommentar'], ''))).to.deep.equal([
      ['Samma', [3, 5]],
      ['samma', [4]],
    ]);
    expect(valuesOf(distinct(survey.respondents, ['hinder'], ''))).to.deep.equal([['ja', [3, 4]]]);
  });

  it('tells combinations apart that would be one text', () => {
    const pairs = distinct(survey.respondents, ['kommentar', 'hinder'], '');
    expect(valuesOf(pairs)).to.deep.equal([
      ['ja', [3]],
      ['ja', [4]],
    ]);
  });

  it('is 0 without rows, and without a value in any', () => {
    const none = cooperations.where(where.chose('land', 'Japan'));
    const blank = cooperations.where({ is: 'missing', questions: ['land'] });
    for (const cases of [none, blank]) {
      const { count, base, percent } = distinct(cases, ['land'], '');
      expect([count, base, percent]).to.deep.equal([0, 0, null]);
    }
  });

  it('refuses fields that the rows have not, and those with several ticks a row', () => {
    expect(() => distinct(cooperations, ['lnd'], '')).to.throw('unknown question: lnd (did you mean "land"?)');
    expect(() => distinct(survey.respondents, ['har'], '')).to.throw(
      'not one value a row: har is of type multiple; count its ticks with mentions',
    );
    expect(() => distinct(survey.respondents, ['lista'], '')).to.throw('lista is of type list');
    expect(() => distinct(survey.organisations, ['name'], '')).to.throw('only rows of the export have a field name');
  });
});
