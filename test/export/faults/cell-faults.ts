import { expect } from 'chai';
import type { Survey } from '../../../src/survey/survey';
import { answerRow } from '../../support/small-export';
import { spoiled, type FaultCase } from './fault-case';

const S = 'export.xlsx, sheet Svar';
const VALUE = 'expected a value. Replace the cell by its value, or empty it.';
const OPTION = 'Correct the cell, or add the option to the codebook.';
const s = (v: string): { t: 's'; v: string } => ({ t: 's', v });
const n = (v: number): { t: 'n'; v: number } => ({ t: 'n', v });
const row =
  (...given: Parameters<typeof answerRow>[0][]) =>
  (rows: unknown[][]): void => {
    rows.push(...given.map(answerRow));
  };
const counted =
  (...ids: string[]) =>
  (survey: Survey): void => {
    expect(survey.respondents.map(({ id }) => id)).to.deep.equal(ids);
  };
const ale = { name: 'Ale', code: '1440', har: [1], hinder: 'Ja' };

/** Cells that hold something else than an answer. */
export const CELL_FAULTS: readonly FaultCase[] = [
  spoiled('error value', 'error', `${S}, N3: found the error value #N/A, ${VALUE}`, {
    cells: { N3: { t: 'e', v: 42, w: '#N/A' } },
  }),
  ...(['xlsx', 'xlsb', 'biff8'] as const).flatMap((bookType) => {
    const file = `export.${bookType === 'biff8' ? 'xls' : bookType}`;
    return [
      spoiled(
        `error value of a division, in ${file}`,
        'error',
        `${file}, sheet Svar, N3: found the error value #DIV/0!, expected a value. Replace the cell by its value, or empty it.`,
        { name: file, bookType, cells: { N3: { t: 'e', v: 7, w: '#DIV/0!' } } },
      ),
      spoiled(`number format that no program knows, in ${file}`, 'read', '', {
        ...{ name: file, bookType, cells: { H3: { t: 'n', v: 1, z: '0 Å' } } },
      }),
    ];
  }),
  spoiled('error value in words', 'error', `${S}, N3: found the error value #SAKNAS!, ${VALUE}`, {
    cells: { N3: s('#SAKNAS!') },
  }),
  spoiled('formula without a value', 'error', `${S}, H3: found a formula without a value, ${VALUE}`, {
    cells: { H3: { t: 'n', f: '1+0' } },
  }),
  spoiled(
    'formula whose value may be stale',
    'warning',
    'Formler bland svaren läses med det värde som senast räknades ut (Svar!H3)',
    {
      cells: { H3: { t: 'n', v: 1, f: '2-1' } },
    },
  ),
  spoiled(
    'unknown option',
    'error',
    `${S}, N3: found "Jaa", expected an option of "Hinder?" (did you mean "Ja"?). ${OPTION}`,
    { cells: { N3: s('Jaa') } },
  ),
  spoiled(
    'unknown option, many of them',
    'error',
    `${[3, 4, 5, 6, 7].map((at) => `${S}, N${at}: found "Vet inte alls", expected an option of "Hinder?". ${OPTION}`).join('\n')}\n… and 3 more of this kind`,
    {
      rows: (rows) => {
        for (const id of 'bcdefg') rows.push(answerRow({ ...ale, id }));
        rows.slice(2).forEach((cells) => (cells[13] = 'Vet inte alls'));
      },
    },
  ),
  spoiled(
    'unknown country',
    'error',
    `export.xlsx, sheet Samarbeten, C2: found "Norgee", expected an option of "Land" (did you mean "Norge"?). Correct the cell, or add the name to lander.csv of the registers.`,
    {
      cooperations: (rows) => (rows[1]![2] = 'Norgee'),
    },
  ),
  spoiled(
    'country by another of its names',
    'normalisation',
    'Alternativ som skrivs på annat sätt än i kodboken läses som alternativet (Samarbeten!C2)',
    {
      cooperations: (rows) => (rows[1]![2] = 'Holland'),
    },
    (survey) =>
      expect(survey.table('cooperations').rows[0]!.answers.get('land')).to.deep.include({ options: ['Nederländerna'] }),
  ),
  spoiled(
    'option in another letter case',
    'normalisation',
    'Alternativ som skrivs på annat sätt än i kodboken läses som alternativet (Svar!N3)',
    { cells: { N3: s('JA') } },
  ),
  spoiled(
    'option in another Unicode form, with no-break space and invisible characters',
    'normalisation',
    'Blanksteg och teckenform görs enhetliga (Svar!N3, Svar!F4)',
    {
      cells: { N3: s('\u00a0J\u00ada\u200b '), F4: s('Alingsås'.normalize('NFD')) },
    },
  ),
  spoiled('line breaks, tabs and double spaces', 'normalisation', 'Blanksteg och teckenform görs enhetliga (Svar!F3)', {
    cells: { F3: s('Ale\r\n  kommun\t') },
  }),
  spoiled(
    'text in a box',
    'error',
    `${S}, H3: found "kanske", expected 1 or blank (box "Vänort"). Correct the cell, or add the mark to the codebook.`,
    { cells: { H3: s('kanske') } },
  ),
  spoiled(
    'number outside the scale',
    'error',
    `${S}, H3: found "7", expected 1 or blank (box "Vänort"). Correct the cell, or add the mark to the codebook.`,
    { cells: { H3: n(7) } },
  ),
  spoiled('tick as text', 'normalisation', 'Kryssmärken som i en arbetsbok står som text läses som kryss (Svar!H3)', {
    cells: { H3: s('1') },
  }),
  spoiled(
    'tick as text with decimal comma',
    'normalisation',
    'Kryssmärken som i en arbetsbok står som text läses som kryss (Svar!H3)',
    {
      cells: { H3: s('1,0') },
    },
  ),
  spoiled('tick in words', 'normalisation', 'Kryssmärken som i en arbetsbok står som text läses som kryss (Svar!H3)', {
    cells: { H3: s('JA') },
  }),
  spoiled('tick by the name of the option', 'read', '', { cells: { H3: s('Vänort') } }),
  spoiled('tick as a truth value', 'read', '', { cells: { H3: { t: 'b', v: true }, I3: { t: 'b', v: false } } }),
  spoiled(
    'code without its leading zero',
    'normalisation',
    'Koder utan sin inledande nolla, eller med decimaler, läses som koden (Svar!G5)',
    {
      rows: row({ id: 'a3', name: 'Upplands Väsby', code: 114 }),
    },
    counted('a1', 'a2', 'a3'),
  ),
  spoiled(
    'code as text with decimals',
    'normalisation',
    'Koder utan sin inledande nolla, eller med decimaler, läses som koden (Svar!G3)',
    {
      cells: { G3: s('1440,0') },
    },
  ),
  spoiled(
    'unknown code',
    'error',
    `${S}, G3: found unknown code 9999, expected 1440, the code of Ale. Correct the code or the name.`,
    { cells: { G3: s('9999') } },
  ),
  spoiled(
    'no code',
    'error',
    `${S}, G3: found no code, expected 1440, the code of Ale. Correct the code or the name.`,
    { cells: { G3: undefined } },
  ),
  spoiled(
    'unknown organisation',
    'error',
    `${S}, F3: found "Alee" with code 1440 (did you mean "Ale"?), expected Ale, whose code this is. Correct the code or the name.`,
    { cells: { F3: s('Alee') } },
  ),
  spoiled(
    'another organisation’s code',
    'error',
    `${S}, F3: found "Alingsås" with code 1440, expected Ale, whose code this is. Correct the code or the name.`,
    { cells: { F3: s('Alingsås') } },
  ),
  spoiled(
    'unknown status',
    'error',
    `${S}, B3: found status "Slutförda", expected Slutförd, Ofullständig, Test (did you mean "Slutförd"?). Correct the cell, or the status in the codebook.`,
    { cells: { B3: s('Slutförda') } },
  ),
  spoiled(
    'no status',
    'error',
    `${S}, B3: found no status, expected Slutförd, Ofullständig, Test. Correct the cell, or the status in the codebook.`,
    { cells: { B3: undefined } },
  ),
  spoiled(
    'id of more than 15 digits as a number',
    'error',
    `${S}, A3: found an id of more than 15 digits, stored as a number, expected an id whose digits are all kept. Export the answers again with the id column as text.`,
    {
      cells: { A3: n(9007199254740994) },
      cooperations: (rows) => rows.splice(1),
    },
  ),
  spoiled(
    'long id as text',
    'read',
    '',
    {
      cells: { A3: s('0090071992547409930001') },
      cooperations: (rows) => (rows[1]![0] = '0090071992547409930001'),
    },
    (survey) => expect(survey.table('cooperations').rows[0]!.respondent.id).to.equal('0090071992547409930001'),
  ),
  spoiled(
    'id as text on one sheet, as a number on the other',
    'read',
    '',
    {
      cells: { A3: n(1001) },
      cooperations: (rows) => (rows[1]![0] = '1001'),
    },
    (survey) => expect(survey.table('cooperations')).to.have.length(1),
  ),
  spoiled(
    'id that lost its leading zeros on one sheet',
    'error',
    'export.xlsx, sheet Samarbeten, A2: found unknown answer id 17, expected an id of the answers sheet (did you mean 0017?). Correct the id, or remove the row.',
    {
      cells: { A3: s('0017') },
      cooperations: (rows) => (rows[1]![0] = 17),
    },
  ),
  spoiled(
    'dates as serial numbers',
    'normalisation',
    'Datum som är löpnummer, eller text i annan form än ÅÅÅÅ-MM-DD med eller utan klockslag, läses som datum (Svar!D3)',
    { cells: { D3: n(43191.4) } },
  ),
  spoiled(
    'dates in several forms',
    'normalisation',
    'Datum som är löpnummer, eller text i annan form än ÅÅÅÅ-MM-DD med eller utan klockslag, läses som datum (Svar!D5, Svar!D6, Svar!D7)',
    {
      rows: row(
        { ...ale, id: 'dots', finished: '2.4.2018 10:00' },
        { ...ale, id: 'serial', finished: '43193,5' },
        { ...ale, id: 'last', finished: '20180405 09:00' },
        { ...ale, id: 'iso', finished: '2018-04-04T09:00:00' },
      ),
      cooperations: (rows) => (rows[1]![0] = 'last'),
    },
    counted('a2', 'last'),
  ),
  spoiled('date that cannot be read', 'warning', 'Datum som inte går att läsa räknas som saknade (Svar!D3)', {
    cells: { D3: s('i tisdags') },
  }),
  spoiled(
    'letters lost on the way',
    'warning',
    'Text med tecken som gått förlorade (�) (Svar!O3)',
    { cells: { O3: s('Bra s\ufffd') } },
    counted('a1', 'a2'),
  ),
  spoiled(
    'control characters',
    'normalisation',
    'Blanksteg och teckenform görs enhetliga (Svar!O3)',
    {
      cells: { O3: s('a\u0001bc') },
    },
    (survey) => expect(survey.respondents.rows[0]!.answers.get('kommentar')).to.deep.include({ text: 'abc' }),
  ),
  spoiled(
    'very long text',
    'error',
    `${S}, N3: found "${'x'.repeat(60)}…", expected an option of "Hinder?". ${OPTION}`,
    { cells: { N3: s('x'.repeat(32_000)) } },
  ),
  spoiled(
    'personal details in the wrong column',
    'error',
    `${S}, N3: found "[e-mail address]", expected an option of "Hinder?". ${OPTION}\n${S}, N4: found a text of 10 characters, expected an option of "Hinder?". ${OPTION}`,
    {
      cells: { N3: s('anna.ek@example.se'), N4: s('Sven Svärd'), O4: s('x') },
    },
  ),
];
