import { expect } from 'chai';
import { byOption, respondentsWith } from '../../src/statistics/by-option';
import { count, countAll, type Count } from '../../src/statistics/count';
import { distinct } from '../../src/statistics/distinct';
import { mentioning } from '../../src/statistics/free-text';
import { frequencies } from '../../src/statistics/frequencies';
import { answeredAny } from '../../src/statistics/item-response';
import { mentions } from '../../src/statistics/mentions';
import { optionCount, questionCount } from '../../src/statistics/questionnaire';
import { responseRate } from '../../src/statistics/response-rate';
import { where } from '../../src/survey/where';
import { cellName, type CellPlace } from '../../src/trace/cell-place';
import { countTrace, type TracedNumber } from '../../src/trace/count-trace';
import { answerRow, HEAD, SMALL_CODEBOOK } from '../support/small-export';
import { surveyOf } from '../support/survey';

const survey = surveyOf({
  answers: [
    answerRow({ id: 'a1', name: 'Ale', code: '1440', har: [1], hinder: 'Ja', kommentar: 'Bra' }),
    answerRow({ id: 'a2', name: 'Alingsås', code: '1489', har: [null, null, 1], orsak: [1], kommentar: 'Ingen tid' }),
    answerRow({ id: 'a3', name: 'Alvesta', code: '0764', har: [null, null, 1], orsak: [null, null, 'Ork'] }),
    answerRow({ id: 'a4', name: 'Aneby', code: '0604', har: [null, null, 1] }),
    answerRow({ id: 'a5', name: 'Arboga', code: '1984', har: [1, 1], hinder: 'Nej' }),
    answerRow({ id: 'r1', name: 'Region Skåne', code: '12' }),
  ],
  cooperations: [
    ['a1', 'Vänort', 'Finland'],
    ['a5', 'Vänort', 'Norge'],
    ['a5', 'Vänort', null],
    ['a5', 'Vänort', 'Norge'],
  ],
});
const names = (cells: readonly CellPlace[]): string[] => cells.map(cellName);
const on = (sheet: string, ...cells: string[]): string[] => cells.map((cell) => `${sheet}!${cell}`);
const numberOf = ({ value, cells }: TracedNumber) => [value, names(cells)] as const;

/** What is counted of what, and the cells of count and base. */
const traced = (one: Count) => {
  const { counted, of, count: number, base } = countTrace(one);
  return { counted, of, count: numberOf(number), base: numberOf(base) };
};

describe('countTrace', () => {
  it('gives the ticked cells of an option, and of the base all that was answered', () => {
    const { counts } = frequencies(survey.population('municipality'), survey.question('har'));
    expect(traced(counts[0]!)).to.deep.equal({
      counted: 'angav ”Vänort” i fråga 1 ”Vad har ni?”',
      of: 'kommuner som svarade på fråga 1 ”Vad har ni?”',
      count: [2, on('Svar', 'H3', 'H7')],
      base: [5, on('Svar', 'H3', 'J4', 'J5', 'J6', 'H7', 'I7')],
    });
    expect(countTrace(counts[0]!)).to.include({ label: 'Vänort', measure: counts[0]!.measure });
    expect(countTrace(counts[0]!).count.groups).to.equal(null);
  });

  it('gives the answer cell of a single choice, and only those who answered as the base', () => {
    const { counts } = frequencies(survey.respondents, survey.question('hinder'));
    expect(traced(counts[1]!)).to.deep.include({
      count: [1, on('Svar', 'N7')],
      base: [2, on('Svar', 'N3', 'N7')],
    });
  });

  it('gives the free text of an option where something was written, ticked or not', () => {
    const { counts } = frequencies(survey.respondents, survey.question('orsak'));
    expect(traced(counts[1]!)).to.deep.include({
      count: [1, on('Svar', 'L5', 'M5')],
      base: [2, on('Svar', 'K4', 'L5', 'M5')],
    });
  });

  it('gives the text alone of an option that was written beside another answer to a single choice', () => {
    const row = [...answerRow({ id: 'a', name: 'Ale', code: '1440', hinder: 'Ja' }), null];
    const untidy = surveyOf({
      answers: [[...row.slice(0, 14), 'Kanske', ...row.slice(14)]],
      head: HEAD.map((head, at) => [...head.slice(0, 14), ['', 'Nej, varför'][at] ?? '', ...head.slice(14)]),
      codebook: SMALL_CODEBOOK.replace('{ id: nej, label: Nej }', '{ id: nej, label: Nej, text: "Nej, varför" }'),
    });
    const { counts } = frequencies(untidy.respondents, untidy.question('hinder'));
    expect(counts.map((one) => traced(one).count)).to.deep.equal([
      [1, on('Svar', 'N3')],
      [1, on('Svar', 'O3')],
    ]);
  });

  it('gives the options that route to a question where the base is those asked, and who is named where all were', () => {
    const asked = frequencies(survey.respondents, survey.question('orsak'), { base: 'asked' });
    expect(traced(asked.of('tid'))).to.deep.include({
      count: [1, on('Svar', 'K4')],
      base: [3, on('Svar', 'J4', 'J5', 'J6')],
    });
    const all = frequencies(survey.population('region'), survey.question('har'), { base: 'asked' });
    expect(traced(all.of('vanort')).base).to.deep.equal([1, on('Svar', 'G8')]);
  });

  it('gives the organisation of each row where all are the base', () => {
    const { counts } = frequencies(survey.population('region'), survey.question('hinder'), { base: 'all' });
    expect(traced(counts[0]!)).to.deep.include({ count: [0, []], base: [1, on('Svar', 'G8')] });
  });

  it('gives the blank cells of those who did not answer', () => {
    const asked = frequencies(survey.respondents, survey.question('orsak'), { base: 'asked' });
    expect(traced(asked.missingCount('Svarade inte'))).to.deep.include({
      count: [1, on('Svar', 'K6', 'L6', 'M6')],
      counted: 'fick fråga 2 ”Varför inga?” utan att svara',
    });
  });

  it('gives the cells of cooperations, by the field that is counted and by what the population is picked by', () => {
    const towns = survey.cooperationsOf('vanort', 'municipality');
    const [norway] = byOption(towns, 'land');
    expect(traced(norway!)).to.deep.equal({
      counted: 'har ”Norge” i fältet ”Land”',
      of: 'samarbeten i kommunerna av formen ”Vänort”',
      count: [2, on('Samarbeten', 'C3', 'C5')],
      base: [4, on('Samarbeten', 'B2', 'B3', 'B4', 'B5')],
    });
    const all = frequencies(survey.cooperations, survey.question('land'), { base: 'all' });
    expect(traced(all.of('Norge')).base).to.deep.equal([4, on('Samarbeten', 'A2', 'A3', 'A4', 'A5')]);
  });

  it('gives the rows of the list that a respondent is counted by, with their answer ids', () => {
    const one = respondentsWith(
      survey.population('municipality'),
      survey.cooperationsOf('vanort', 'municipality'),
      where.chose('land', 'Norge'),
      'Norge',
    );
    expect(traced(one)).to.deep.include({
      count: [1, on('Samarbeten', 'A3', 'B3', 'C3', 'A5', 'B5', 'C5')],
      base: [5, on('Svar', 'G3', 'G4', 'G5', 'G6', 'G7')],
    });
  });

  it('gives the rows of the list that answer a list question', () => {
    const one = answeredAny(survey.respondents, ['lista', 'kommentar'], 'Svarat');
    expect(traced(one)).to.deep.include({
      count: [
        3,
        [
          ...on('Samarbeten', 'A2', 'B2', 'C2'),
          ...on('Svar', 'O3', 'O4'),
          ...on('Samarbeten', 'A3', 'B3', 'C3', 'A4', 'B4', 'A5', 'B5', 'C5'),
        ],
      ],
    });
  });

  it('gives a cell a tick where ticks are counted', () => {
    const { counts } = mentions(survey.respondents, survey.question('har'));
    expect(traced(counts[1]!)).to.deep.equal({
      counted: 'angivelser av ”Andra” i fråga 1 ”Vad har ni?”',
      of: 'alla angivelser i fråga 1 ”Vad har ni?” bland svarande',
      count: [1, on('Svar', 'I7')],
      base: [6, on('Svar', 'H3', 'J4', 'J5', 'J6', 'H7', 'I7')],
    });
  });

  it('gives the texts that mention a keyword, of all that were written', () => {
    expect(traced(mentioning(survey.respondents, ['kommentar', 'orsak'], 'TID'))).to.deep.include({
      count: [1, on('Svar', 'O4')],
      base: [3, on('Svar', 'O3', 'O4', 'M5')],
    });
  });

  it('gives the cells of each distinct value', () => {
    const one = distinct(survey.cooperations, ['land'], 'Länder');
    expect(traced(one)).to.deep.include({
      count: [2, on('Samarbeten', 'C2', 'C3', 'C5')],
      base: [2, on('Samarbeten', 'C2', 'C3', 'C5')],
    });
    expect(countTrace(one).count.groups?.map(({ value, cells }) => [value, names(cells)])).to.deep.equal([
      ['Finland', on('Samarbeten', 'C2')],
      ['Norge', on('Samarbeten', 'C3', 'C5')],
    ]);
    const norwegian = distinct(survey.cooperations, ['form', 'land'], 'Länder', {
      counted: where.chose('land', 'Norge'),
    });
    expect(traced(norwegian)).to.deep.include({
      count: [1, on('Samarbeten', 'B3', 'C3', 'B5', 'C5')],
      base: [2, on('Samarbeten', 'B2', 'C2', 'B3', 'C3', 'B5', 'C5')],
    });
  });

  it('gives who answered by organisation, in the order of the register that has them all', () => {
    expect(traced(responseRate(survey, 'municipality', 'Kommuner'))).to.deep.equal({
      counted: 'lämnade ett svar som räknas',
      of: 'kommuner som fick enkäten (registret i data/reference)',
      count: [5, on('Svar', 'G6', 'G5', 'G3', 'G4', 'G7')],
      base: [290, on('Svar', 'G6', 'G5', 'G3', 'G4', 'G7')],
    });
  });

  it('gives no cells of questions and options: the codebook has them', () => {
    expect([traced(questionCount(survey)), traced(optionCount(survey, 'har'))].map(({ count }) => count)).to.deep.equal(
      [
        [5, []],
        [3, []],
      ],
    );
  });

  it('gives who is counted, and the source, where a cell has a predicate of its own', () => {
    const own = count(survey.population('municipality'), ({ row }) => row === 5, 'Egna', 'egna');
    expect(traced(own)).to.deep.include({
      count: [1, on('Svar', 'G5')],
      counted: 'uppfyller cellens eget villkor: ({ row }) => row === 5',
    });
  });

  it('gives what every part of a condition says, and of several those that hold', () => {
    const both = count(
      survey.respondents,
      where.some(
        where.every(where.chose('har', 'vanort'), where.chose('hinder', 'nej')),
        where.chose('orsak', 'tid'),
        where.choseNone('har', 'vanort', 'andra'),
      ),
      'Några',
    );
    // Row 4 by two of the parts, its box of "none" once.
    expect(traced(both).count).to.deep.equal([4, on('Svar', 'K4', 'J4', 'J5', 'J6', 'H7', 'N7')]);
  });

  it('says that all are counted, and gives no cells of an empty count', () => {
    expect(traced(countAll(survey.population('region'), 'Alla'))).to.deep.include({
      counted: 'alla i basen',
      count: [1, on('Svar', 'G8')],
      base: [1, on('Svar', 'G8')],
    });
    const nobody = survey.population('region').where(where.chose('har', 'inga'));
    expect(traced(countAll(nobody, 'Ingen'))).to.deep.include({ count: [0, []], base: [0, []] });
  });
});
