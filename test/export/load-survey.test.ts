import { expect } from 'chai';
import { loadSurvey } from '../../src/export/load-survey';
import { InputError } from '../../src/input/input-error';
import type { Survey } from '../../src/survey/survey';
import { answerRow, HEAD, SMALL_CODEBOOK, withSmallExport, type SmallExport } from '../support/small-export';

const load = (content: SmallExport): Survey => withSmallExport(content, (files) => loadSurvey(files));

function faultsOf(content: SmallExport): string {
  try {
    load(content);
  } catch (error) {
    if (error instanceof InputError) return error.message;
    throw error;
  }
  throw new Error('expected an InputError');
}

const ale = { id: 'a1', name: 'Ale', code: '1440' };
const stateOf = (survey: Survey, question: string): string[] =>
  survey.respondents.map(({ answers }) => answers.get(question)?.state ?? 'none');
const placesOf = (survey: Survey, rule: string): readonly string[] =>
  survey.cleaning.find((step) => step.rule === rule)?.places ?? [];

describe('loadSurvey', () => {
  it('tells answered, not answered and not asked apart', () => {
    const survey = load({
      answers: [
        answerRow({ ...ale, har: [null, null, 1], orsak: [1] }),
        answerRow({ id: 'a2', name: 'Alingsås', code: '1489', har: [null, null, 1] }),
      ],
    });
    expect(stateOf(survey, 'orsak')).to.deep.equal(['answered', 'missing']);
    expect(stateOf(survey, 'lista')).to.deep.equal(['not-asked', 'not-asked']);
    expect(stateOf(survey, 'hinder')).to.deep.equal(['missing', 'missing']);
  });

  it('finds columns by header text, whatever their order', () => {
    const row = answerRow({ ...ale, har: [1], hinder: 'Ja' });
    const order = [14, 13, 7, 8, 9, 0, 1, 2, 3, 4, 5, 6, 10, 11, 12];
    const shuffled = (cells: readonly unknown[]): never[] => order.map((index) => cells[index]) as never[];
    const survey = load({ answers: [shuffled(row)], head: HEAD.map(shuffled) });
    expect(survey.respondents.rows[0]?.answers.get('har')).to.deep.equal({
      state: 'answered',
      options: ['vanort'],
      text: null,
    });
    expect(survey.question('hinder').columns.get('answer')).to.equal('B');
  });

  it('finds the header under title rows', () => {
    const survey = load({ answers: [answerRow({ ...ale, har: [1] })], head: [['Rubrik'], [''], ...HEAD] });
    expect(survey.respondents.map(({ row }) => row)).to.deep.equal([5]);
  });

  it('counts the last finished of several answers, and no test answer', () => {
    const survey = load({
      answers: [
        answerRow({ id: 't', status: 'Test', name: 'Provorten', code: '9999' }),
        answerRow({ ...ale, id: 'u', status: 'Ofullständig', finished: '', har: [1] }),
        answerRow({ ...ale, id: 'late', finished: '2018-05-02 08:00', har: [null, 1] }),
        answerRow({ ...ale, id: 'early', finished: '2018-05-01 08:00', har: [1] }),
      ],
    });
    expect(survey.respondents.map(({ id }) => id)).to.deep.equal(['late']);
    expect(placesOf(survey, 'test-answers')).to.deep.equal(['Svar!3:3']);
    expect(placesOf(survey, 'later-answer')).to.deep.equal(['Svar!6:6']);
    expect(placesOf(survey, 'unfinished-answers')).to.deep.equal(['Svar!4:4']);
  });

  it('counts the last begun of several unfinished answers, and says so where no time decides', () => {
    const alingsas = { name: 'Alingsås', code: '1489', status: 'Ofullständig', finished: '', har: [1] };
    const survey = load({
      answers: [
        answerRow({ ...ale, status: 'Ofullständig', finished: '', started: '2018-05-02 08:00', har: [1] }),
        answerRow({ ...ale, id: 'a2', status: 'Ofullständig', finished: '', started: '2018-05-01 08:00', har: [1] }),
        answerRow({ ...alingsas, id: 'a3', started: '' }),
        answerRow({ ...alingsas, id: 'a4', started: 'i maj' }),
      ],
    });
    expect(survey.respondents.map(({ id }) => id)).to.deep.equal(['a1', 'a4']);
    expect(survey.setAside.respondents.map(({ id, reason }) => [id, reason])).to.deep.equal([
      ['a2', 'unfinished'],
      ['a3', 'unfinished'],
    ]);
    expect(survey.cleaning.find(({ rule }) => rule === 'without-time')).to.deep.include({
      severity: 'warning',
      places: ['Svar!5:5', 'Svar!6:6'],
    });
  });

  it('counts an unfinished answer that only lists cooperations, not one that only has a row for them', () => {
    const codebook = SMALL_CODEBOOK.replace('text: Vilka?, asked: { question: har, any: [vanort] }', 'text: Vilka?');
    const begun = { status: 'Ofullständig', finished: '' };
    const survey = load({
      codebook,
      answers: [
        answerRow({ ...ale, ...begun }),
        answerRow({ id: 'a2', name: 'Alingsås', code: '1489', ...begun }),
        answerRow({ id: 'a3', name: 'Alvesta', code: '0764', ...begun }),
      ],
      cooperations: [
        ['a1', 'Vänort', 'Norge'],
        ['a2', '', ' '],
      ],
    });
    expect(survey.respondents.map(({ id }) => id)).to.deep.equal(['a1']);
    expect(survey.table('cooperations').map(({ row, respondent }) => [row, respondent.id])).to.deep.equal([[2, 'a1']]);
    expect(stateOf(survey, 'lista')).to.deep.equal(['answered']);
    expect(placesOf(survey, 'unfinished-kept')).to.deep.equal(['Svar!3:3']);
    expect(placesOf(survey, 'unfinished-empty')).to.deep.equal(['Svar!4:4', 'Svar!5:5']);
    expect(placesOf(survey, 'table-rows-of-removed')).to.deep.equal(['Samarbeten!3:3']);
  });

  it('counts an unfinished answer only if it has content and is the only one', () => {
    const survey = load({
      answers: [
        answerRow({ ...ale, status: 'Ofullständig', har: [1] }),
        answerRow({ id: 'a2', name: 'Alingsås', code: '1489', status: 'Ofullständig' }),
      ],
    });
    expect(survey.respondents.map(({ id }) => id)).to.deep.equal(['a1']);
    expect(placesOf(survey, 'unfinished-kept')).to.deep.equal(['Svar!3:3']);
  });

  it('makes white space, Unicode form, letter case, tick marks and lost zeros uniform, and says where', () => {
    const survey = load({
      answers: [
        answerRow({ id: ' a1', name: 'Upplands\u00a0Va\u0308sby kommun', code: 114, har: ['1', 'x', 0], hinder: 'JA' }),
      ],
    });
    const [respondent] = survey.respondents;
    expect(respondent?.organisation?.name).to.equal('Upplands Väsby');
    expect(respondent?.answers.get('har')).to.deep.include({ options: ['vanort', 'andra'] });
    expect(respondent?.answers.get('hinder')).to.deep.include({ options: ['ja'] });
    expect(placesOf(survey, 'code-form')).to.deep.equal(['Svar!G3']);
    expect(placesOf(survey, 'label-form')).to.deep.equal(['Svar!N3']);
    expect(placesOf(survey, 'tick-as-text')).to.deep.equal(['Svar!H3', 'Svar!I3']);
    expect(placesOf(survey, 'text-form')).to.include('Svar!F3');
  });

  it('does not count answers that routing did not ask for, nor "none" beside something', () => {
    const survey = load({ answers: [answerRow({ ...ale, har: [1, null, 1], orsak: [1] })] });
    expect(survey.respondents.rows[0]?.answers.get('har')).to.deep.include({ options: ['vanort'] });
    expect(stateOf(survey, 'orsak')).to.deep.equal(['not-asked']);
    expect(placesOf(survey, 'none-and-some')).to.deep.equal(['Svar!J3']);
    expect(placesOf(survey, 'outside-routing')).to.deep.equal(['Svar!K3']);
  });

  it('takes a free text for a tick of its box', () => {
    const survey = load({
      answers: [answerRow({ ...ale, har: [null, null, 1], orsak: [null, null, ' Ingen  ork '] })],
    });
    expect(survey.respondents.rows[0]?.answers.get('orsak')).to.deep.equal({
      state: 'answered',
      options: ['annat'],
      text: 'Ingen ork',
    });
  });

  it('ties cooperations to respondents and answers the list questions', () => {
    const survey = load({
      answers: [
        answerRow({ ...ale, har: [1] }),
        answerRow({ id: 'a2', name: 'Alingsås', code: '1489', har: [1] }),
        answerRow({ id: 't', status: 'Test' }),
      ],
      cooperations: [
        ['a1', 'Vänort', 'Holland'],
        ['t', 'Vänort', 'Norge'],
        ['a1', 'Annat', 'Norge'],
      ],
    });
    expect(survey.table('cooperations').map(({ row, respondent }) => [row, respondent.id])).to.deep.equal([[2, 'a1']]);
    expect(survey.table('cooperations').rows[0]?.answers.get('land')).to.deep.include({ options: ['Nederländerna'] });
    expect(stateOf(survey, 'lista')).to.deep.equal(['answered', 'missing']);
    expect(placesOf(survey, 'table-rows-of-removed')).to.deep.equal(['Samarbeten!3:3']);
    expect(placesOf(survey, 'outside-routing')).to.deep.equal(['Samarbeten!4:4']);
  });

  it('takes the source line from the workbook, and has none where the workbook says nothing', () => {
    const answers = [answerRow({ ...ale, har: [1] })];
    expect(load({ answers, about: 'Påhittade svar' }).sourceLine).to.equal('Källa: liten enkät. Påhittade svar');
    expect(load({ answers }).sourceLine).to.equal('Källa: liten enkät');
    expect([load({ answers }).isStandIn, load({ answers, about: 'Riktiga svar' }).isStandIn]).to.deep.equal([
      false,
      false,
    ]);
    const codebook = SMALL_CODEBOOK.replace(
      'Källrad }',
      'Källrad, standIn: { answerIds: "REK", line: Påhittade svar } }',
    );
    for (const [about, isStandIn] of [
      ['Påhittade svar', true],
      ['Riktiga svar', false],
    ] as const)
      expect(load({ answers, about, codebook }).isStandIn, about).to.equal(isStandIn);
  });

  it('keeps personal columns out of everything that it returns', () => {
    const survey = load({ answers: [answerRow({ ...ale, mail: 'planted@example.se', har: [1] })] });
    expect(JSON.stringify([survey, survey.respondents.map(({ answers }) => [...answers])])).to.not.contain('planted');
  });

  it('tells all faults of the rows at once, each with sheet, cell, cause and remedy', () => {
    const message = faultsOf({
      answers: [
        answerRow({ ...ale, har: [1], hinder: 'Jaa' }),
        answerRow({ ...ale, code: '9999', har: ['kanske'] }),
        answerRow({ id: 'a3', name: 'Alingsås', code: '1440' }),
      ],
      cooperations: [
        ['zz', 'Vänort', 'Norge'],
        ['a1', 'Vänort', 'Norgee'],
      ],
    });
    expect(message.split('\n')).to.have.members([
      'liten.xlsx, sheet Svar, N3: found "Jaa", expected an option of "Hinder?" (did you mean "Ja"?). Correct the cell, or add the option to the codebook.',
      'liten.xlsx, sheet Svar, A4: found answer id a1, as in row 3, expected each answer id once. Remove one of the rows, or correct its id.',
      'liten.xlsx, sheet Svar, G4: found unknown code 9999, expected 1440, the code of Ale. Correct the code or the name.',
      'liten.xlsx, sheet Svar, H4: found "kanske", expected 1 or blank (box "Vänort"). Correct the cell, or add the mark to the codebook.',
      'liten.xlsx, sheet Svar, F5: found "Alingsås" with code 1440, expected Ale, whose code this is. Correct the code or the name.',
      'liten.xlsx, sheet Samarbeten, A2: found unknown answer id zz, expected an id of the answers sheet. Correct the id, or remove the row.',
      'liten.xlsx, sheet Samarbeten, C3: found "Norgee", expected an option of "Land" (did you mean "Norge"?). Correct the cell, or add the name to lander.csv of the registers.',
    ]);
  });

  it('names missing and duplicate columns, with the nearest header that is there', () => {
    const head = HEAD.map((row) =>
      row.map((text) => (text === '4. Hinder?' ? '4. Hindren?' : text === 'Andra' ? 'Vänort' : text)),
    );
    const message = faultsOf({ answers: [answerRow(ale)], head });
    expect(message).to.contain('I1: found "1. Vad har ni? / Vänort" again, as in H1, expected each header once');
    expect(message).to.contain('row 1: found no column "4. Hinder?" (did you mean "4. Hindren?"?)');
    expect(message).to.contain('row 1: found no column "1. Vad har ni? / Andra"');
  });

  it('stops at error values, at a file that is no workbook, and when nobody answered', () => {
    expect(faultsOf({ answers: [answerRow({ ...ale, har: [1], hinder: { t: 'e', v: 42, w: '#N/A' } })] })).to.contain(
      'N3: found the error value #N/A',
    );
    expect(faultsOf({ answers: [answerRow({ id: 't', status: 'Test' })] })).to.contain('found no answer that counts');
    withSmallExport({ answers: [] }, ({ codebook }) => {
      expect(() => loadSurvey({ export: codebook, codebook })).to.throw(
        InputError,
        'found text that is not named .csv, expected a workbook',
      );
      expect(() => loadSurvey({ export: `${codebook}.gone`, codebook })).to.throw(InputError, 'no such file');
    });
  });
});
