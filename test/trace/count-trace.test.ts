import { expect } from 'chai';
import { count, Count } from '../../src/statistics/count';
import { frequencies } from '../../src/statistics/frequencies';
import { mentions } from '../../src/statistics/mentions';
import { responseRate } from '../../src/statistics/response-rate';
import { chose, wasAsked } from '../../src/survey/case';
import { countTrace } from '../../src/trace/count-trace';
import { answerRow } from '../support/small-export';
import { ownSurvey, surveyOf } from '../support/survey';

const survey = surveyOf({
  answers: [
    answerRow({ id: 'a1', name: 'Ale', code: '1440', har: [1], hinder: 'Ja' }),
    answerRow({ id: 'a2', name: 'Alingsås', code: '1489', har: [null, null, 1], orsak: [1] }),
    answerRow({ id: 'a3', name: 'Alvesta', code: '0764', har: [null, null, 1], orsak: [null, null, 'Ork'] }),
    answerRow({ id: 'a4', name: 'Aneby', code: '0604', har: [null, null, 1] }),
    answerRow({ id: 'a5', name: 'Arboga', code: '1984', har: [1, 1], hinder: 'Nej' }),
  ],
  cooperations: [
    ['a1', 'Vänort', 'Finland'],
    ['a5', 'Vänort', 'Norge'],
    ['a5', 'Vänort', null],
  ],
});
const traceOf = (one: Count | undefined) => countTrace(one!, survey);
const cells = (ranges: readonly string[], sheet = 'Svar') => [{ sheet, ranges }];

describe('countTrace', () => {
  it('gives the ticked cells of an option and the columns that make the base', () => {
    const { counts } = frequencies(survey.respondents, survey.question('har'), 'svarande');
    expect(traceOf(counts[0])).to.deep.equal({
      label: 'Vänort',
      count: 2,
      base: 5,
      counted: 'angav ”Vänort” i fråga 1 ”Vad har ni?”',
      of: 'kommuner: alla',
      countCells: cells(['H3', 'H7']),
      baseCells: cells(['3:7']),
    });
  });

  it('gives the answer cell of a single choice, and only those who answered as the base', () => {
    const { counts } = frequencies(survey.respondents, survey.question('hinder'), 'svarande');
    expect(traceOf(counts[1])).to.deep.include({
      countCells: cells(['N7']),
      baseCells: cells(['N3', 'N7']),
      of: 'kommuner som svarade på fråga 4 ”Hinder?”',
    });
  });

  it('gives the free text where that is the answer', () => {
    const { counts } = frequencies(survey.respondents, survey.question('orsak'), 'svarande');
    expect(traceOf(counts[1])).to.deep.include({ countCells: cells(['L5:M5']), baseCells: cells(['K4:M5']) });
  });

  it('gives the cells of the question that routes to it, where the base is those asked', () => {
    const asked = survey.respondents.filter((one) => wasAsked(one, 'orsak'));
    expect(traceOf(count(asked, (one) => chose(one, 'orsak', 'tid'), 'Tid', 'tid'))).to.deep.include({
      countCells: cells(['K4']),
      baseCells: cells(['H4:M6']),
      of: 'kommuner som fick fråga 2 ”Varför inga?”',
    });
  });

  it('gives the cells of cooperations, and their form as the base', () => {
    const { counts } = frequencies(survey.cooperations, survey.question('land'), 'samarbeten', 'all');
    expect(traceOf(counts.find(({ key }) => key === 'Norge'))).to.deep.include({
      countCells: cells(['C3'], 'Samarbeten'),
      baseCells: cells(['B2:B4'], 'Samarbeten'),
      of: 'samarbeten (vänort) hos kommuner: alla',
    });
  });

  it('gives a cell a tick where ticks are counted', () => {
    const { counts } = mentions(survey.respondents, survey.question('har'), 'angivelser');
    expect(traceOf(counts[1])).to.deep.include({ count: 1, base: 6, countCells: cells(['I7']) });
    expect(traceOf(counts[1]).counted).to.equal('angivelser av ”Andra” i fråga 1 ”Vad har ni?”');
  });

  it('gives whole rows where no question tells who is counted, and nothing for organisations that did not answer', () => {
    const own = count(survey.respondents, ({ row }) => row === 5 || row === 6, 'Egna', 'egna');
    // a3 and a4 have the same answers to nothing but what others have too.
    expect(traceOf(own)).to.deep.include({ countCells: cells(['5:6']), counted: 'rader som cellen själv valt: Egna' });
    const rate = traceOf(responseRate(survey, 'municipality', 'Kommuner'));
    expect(rate).to.deep.include({
      count: 5,
      countCells: cells(['3:7']),
      of: 'organisationer som fick enkäten (data/reference, inte i exporten)',
    });
  });

  it('says that all are counted, and gives no cells of an empty count', () => {
    expect(traceOf(new Count('alla', 'Alla', survey.respondents, survey.respondents))).to.deep.include({
      counted: 'alla i basen',
      countCells: cells(['3:7']),
    });
    expect(traceOf(new Count('x', 'X', [], []))).to.deep.include({ count: 0, base: 0, countCells: [], baseCells: [] });
  });

  it('finds as many cells as rows for every option of every single choice of the export', () => {
    const own = ownSurvey();
    for (const question of own.questions.filter(({ type, number }) => type === 'single' && number !== null)) {
      for (const one of frequencies(own.respondents, question, 'svarande').counts) {
        const rows = countTrace(one, own)
          .countCells.flatMap(({ ranges }) => ranges)
          .reduce((sum, range) => {
            const [from = '', to = from] = range.split(':');
            return sum + Number(to.replace(/\D/g, '')) - Number(from.replace(/\D/g, '')) + 1;
          }, 0);
        expect(rows, `${question.id}/${one.key}`).to.equal(one.count);
      }
    }
  });
});
