import { expect } from 'chai';
import { populationOf } from '../../src/nonresponse/population-of';
import { count, countAll } from '../../src/statistics/count';
import { distinct } from '../../src/statistics/distinct';
import { frequencies } from '../../src/statistics/frequencies';
import { mentions } from '../../src/statistics/mentions';
import { responseRate } from '../../src/statistics/response-rate';
import { where } from '../../src/survey/where';
import { answerRow } from '../support/small-export';
import { surveyOf } from '../support/survey';

const survey = surveyOf({
  answers: [
    answerRow({ id: 'a', name: 'Ale', code: '1440', har: [1], hinder: 'Ja', kommentar: 'x' }),
    answerRow({ id: 'b', name: 'Aneby', code: '0604', har: [null, null, 1], orsak: [1], hinder: 'Ja' }),
    answerRow({ id: 'c', name: 'Alvesta', code: '0764', har: [null, null, 1] }),
    answerRow({ id: 'r', name: 'Region Skåne', code: '12', har: [1] }),
  ],
  cooperations: [['a', 'Vänort', 'Norge']],
});
const { municipalities } = survey;
const sizeOf = (group: string): number => survey.organisations.rows.filter((one) => one.group === group).length;

describe('populationOf', () => {
  it('is all organisations of the kind and group, those that did not answer too', () => {
    expect(populationOf(countAll(survey.respondents, ''))).to.equal(310);
    expect(populationOf(countAll(municipalities, ''))).to.equal(290);
    expect(populationOf(countAll(municipalities.where(where.group('B4')), ''))).to.equal(sizeOf('B4'));
    const either = where.some(where.group('B4'), where.group('A1'));
    expect(populationOf(countAll(municipalities.where(either), ''))).to.equal(sizeOf('B4') + sizeOf('A1'));
    expect(populationOf(countAll(municipalities.where(where.organisation('Malmö')), ''))).to.equal(1);
  });

  it('leaves out who answered and is known to be outside: by its answers, or by routing', () => {
    const engaged = countAll(municipalities.where(where.chose('har', 'vanort')), '');
    expect(populationOf(engaged)).to.equal(288);
    expect(populationOf(frequencies(municipalities, survey.question('orsak')).of('tid'))).to.equal(289);
    expect(populationOf(frequencies(municipalities, survey.question('hinder')).of('ja'))).to.equal(290);
    const own = count(
      municipalities.filter(({ id }) => id === 'a'),
      where.chose('hinder', 'ja'),
      '',
    );
    expect(populationOf(own)).to.equal(288);
  });

  it('is the base of organisations of the register: of them all is known', () => {
    expect(populationOf(responseRate(survey, 'region', ''))).to.equal(20);
    const few = survey.organisations.filter(({ name }) => name.startsWith('Al'));
    expect(populationOf(count(few, where.responded(), ''))).to.equal(few.length);
    expect(populationOf(countAll(survey.organisations.where(where.responded()), ''))).to.equal(4);
  });

  it('is null of what is no row an organisation', () => {
    for (const one of [
      ...[countAll(survey.cooperations, ''), distinct(survey.respondents, ['kommentar'], '')],
      mentions(municipalities, survey.question('har')).of('vanort'),
    ])
      expect(populationOf(one)).to.equal(null);
  });
});
