import { expect } from 'chai';
import type { Survey } from '../../../src/survey/survey';
import { answerRow } from '../../support/small-export';
import { swap } from '../../support/spoiled-export';
import { spoiled, type FaultCase } from './fault-case';

const S = 'export.xlsx, sheet Svar';
const NOTHING_LISTED =
  'Svarande som säger sig ha samarbeten men inte har någon rad i listan: hur många de har är okänt, inte 0';
const MOVE = 'expected a status. Move the cells of this row back under their headers.';
const stateOf = (survey: Survey, question: string): unknown => survey.respondents.rows[0]!.answers.get(question);

/** Rows that are no answer, contradict themselves or each other, or belong to nobody. */
export const ROW_FAULTS: readonly FaultCase[] = [
  spoiled('blank rows between the answers', 'normalisation', 'Blanksteg och teckenform görs enhetliga (Svar!F8)', {
    rows: (rows) => {
      rows.splice(3, 0, [], ['', ' ', ''], [], []);
      rows[7]![5] = 'Alingsås ';
    },
  }),
  spoiled('styled blank rows at the end', 'read', '', {
    rows: (rows) => rows.push(...Array.from({ length: 50 }, () => Array.from({ length: 15 }, () => ' '))),
  }),
  spoiled(
    'rows in another order',
    'read',
    '',
    {
      rows: (rows) => rows.push(rows.splice(2, 1)[0]!),
    },
    (survey) => expect(survey.respondents.map(({ id }) => id)).to.deep.equal(['a2', 'a1']),
  ),
  spoiled('total row', 'warning', 'Rader med summor, antal eller medelvärden hoppas över (Svar!5:5, Samarbeten!3:3)', {
    rows: (rows) => rows.push(['Summa', '', '', '', '', '', '', 1, 0, 1]),
    cooperations: (rows) => rows.push(['', 'Totalt', 1]),
  }),
  spoiled(
    'row one column too far to the right',
    'error',
    `${S}, B3: found a row whose cells stand one column too far to the right, ${MOVE}`,
    {
      rows: (rows) => rows[2]!.unshift(null),
      cooperations: (rows) => rows.splice(1),
    },
  ),
  spoiled(
    'row one column too far to the left',
    'error',
    `${S}, B3: found a row whose cells stand one column too far to the left, ${MOVE}`,
    {
      rows: (rows) => rows[2]!.shift(),
      cooperations: (rows) => rows.splice(1),
    },
  ),
  spoiled(
    'row without an id',
    'error',
    `${S}, A4: found no answer id, expected an answer id in every row. Fill in the id, or remove the row.`,
    { cells: { A4: undefined } },
  ),
  spoiled(
    'row with a space for an id',
    'error',
    `${S}, A4: found no answer id, expected an answer id in every row. Fill in the id, or remove the row.`,
    { cells: { A4: { t: 's', v: ' ' } } },
  ),
  spoiled(
    'answer id twice',
    'error',
    `${S}, A4: found answer id a1, as in row 3, expected each answer id once. Remove one of the rows, or correct its id.`,
    {
      cells: { A4: { t: 's', v: 'a1' } },
    },
  ),
  spoiled(
    'answer that routing did not ask for',
    'warning',
    'Svar på frågor som inte skulle ha ställts räknas inte, inte heller samarbeten som ingen fråga gällde (Svar!K3)',
    {
      cells: { K3: { t: 'n', v: 1 } },
    },
  ),
  spoiled(
    '“none” ticked together with others',
    'warning',
    '”Inga” tillsammans med andra alternativ: det som nämnts läses (Svar!J3)',
    {
      cells: { J3: { t: 'n', v: 1 } },
    },
  ),
  spoiled(
    'free text without its tick',
    'warning',
    'Fritext utan kryss i sin ruta läses som kryss (Svar!M4)',
    {
      cells: { M4: { t: 's', v: 'Ingen ork' } },
    },
    (survey) => expect(survey.respondents.rows[1]!.answers.get('orsak')).to.deep.include({ options: ['tid', 'annat'] }),
  ),
  ...['0', '-', '–', 'nej', 'n/a'].map((text) =>
    spoiled(
      `free text that says nothing: ${text}`,
      'warning',
      'Fritext som inte säger något (0, –, nej och liknande) läses som tom (Svar!M4)',
      {
        cells: { M4: { t: 's', v: text } },
        codebook: (codebook) => swap(codebook, 'unticked: ["0", nej]', 'unticked: ["0", nej], noText: [n/a]'),
      },
    ),
  ),
  spoiled(
    'cooperation of an answer that is not there',
    'error',
    'export.xlsx, sheet Samarbeten, A2: found unknown answer id zz, expected an id of the answers sheet. Correct the id, or remove the row.',
    {
      cooperations: (rows) => (rows[1]![0] = 'zz'),
    },
  ),
  spoiled(
    'cooperation without an answer id',
    'error',
    'export.xlsx, sheet Samarbeten, A2: found no answer id, expected an id of the answers sheet. Correct the id, or remove the row.',
    {
      cooperations: (rows) => (rows[1]![0] = ''),
    },
  ),
  spoiled(
    'cooperation with a space for an answer id',
    'error',
    'export.xlsx, sheet Samarbeten, A2: found no answer id, expected an id of the answers sheet. Correct the id, or remove the row.',
    {
      cooperations: (rows) => (rows[1]![0] = ' '),
    },
  ),
  spoiled(
    'cooperation without a form',
    'error',
    'export.xlsx, sheet Samarbeten, B2: found no "Form", expected a value in every row. Fill in the cell, or remove the row.',
    {
      cooperations: (rows) => (rows[1]![1] = ''),
    },
  ),
  spoiled(
    'cooperation of an answer that does not count, without a form',
    'error',
    'export.xlsx, sheet Samarbeten, B3: found no "Form", expected a value in every row. Fill in the cell, or remove the row.',
    {
      rows: (rows) => rows.push(answerRow({ id: 'a3', name: 'Ale', code: '1440', finished: '2018-03-01 10:00' })),
      cooperations: (rows) => rows.push(['a3', '', 'Norge']),
    },
  ),
  spoiled(
    'cooperation without a value that the codebook requires',
    'error',
    'export.xlsx, sheet Samarbeten, C2: found no "Land", expected a value in every row. Fill in the cell, or remove the row.',
    {
      codebook: (text) => swap(text, 'text: Land,', 'text: Land, required: true,'),
      cooperations: (rows) => (rows[1]![2] = ' '),
    },
  ),
  spoiled(
    'cooperation of somebody who says to have none',
    'warning',
    'Svar på frågor som inte skulle ha ställts räknas inte, inte heller samarbeten som ingen fråga gällde (Samarbeten!3:3)',
    {
      cooperations: (rows) => rows.push(['a2', 'Vänort', 'Norge']),
    },
  ),
  spoiled(
    'no cooperations at all, though somebody says to have some',
    'warning',
    `${NOTHING_LISTED} (Svar!H3)`,
    { cooperations: (rows) => rows.splice(1) },
    (survey) => expect(stateOf(survey, 'lista')).to.deep.equal({ state: 'missing' }),
  ),
  spoiled(
    'list of cooperations cut off',
    'warning',
    `${NOTHING_LISTED} (Svar!H5)`,
    { rows: (rows) => rows.push(answerRow({ id: 'a3', name: 'Alvesta', code: '0764', har: [1] })) },
    (survey) => expect(survey.cooperations.length).to.equal(1),
  ),
  spoiled(
    'list of cooperations pasted in twice',
    'warning',
    'Rader i listan som är lika en tidigare rad från samma svarande räknas som egna samarbeten (Samarbeten!3:3)',
    { cooperations: (rows) => rows.push([...rows[1]!]) },
    (survey) => expect(survey.cooperations.length).to.equal(2),
  ),
  spoiled(
    'nobody answered',
    'error',
    `${S}: found no answer that counts, expected at least one respondent. Export the answers again.`,
    {
      rows: (rows) => rows.splice(2),
      cooperations: (rows) => rows.splice(1),
    },
  ),
  spoiled(
    'test answers only',
    'error',
    `${S}: found no answer that counts, expected at least one respondent. Export the answers again.`,
    {
      rows: (rows) => rows.slice(2).forEach((row) => (row[1] = 'Test')),
    },
  ),
  spoiled('one respondent', 'read', '', { rows: (rows) => rows.splice(3) }, (survey) =>
    expect([survey.population('municipality').length, survey.population('region').length]).to.deep.equal([1, 0]),
  ),
];
